/** A portal page as a county would write it: no bundler, one script, a strict page policy. */
import { drawForm, h } from './record-form.js';
import { words } from './words.js';

const { divisions, en, householdExit, isDay, judge, members, toChecklist, zh } = globalThis.Dabiao;
const $ = (id) => document.getElementById(id);

const state = { lang: 'zh', on: '', place: '', selected: 0 };
const edits = new Map();
let data = { households: [], published: [], refused: [] };

const messages = () => (state.lang === 'zh' ? zh : en);
const all = () => [...data.households, ...data.published];
const recordOf = (household) => edits.get(household.number) ?? household.record;
const atOf = (household) => ({ on: isDay(state.on) ? state.on : household.on, place: state.place || household.place });
const verdictOf = (household) => judge(householdExit, recordOf(household), atOf(household));
function placeName(household) {
  const { place } = atOf(household);
  const found = divisions.findLast((d) => d.code === place.slice(0, 6).padEnd(6, '0'));
  return !state.place && household.label ? messages().pick(household.label) : found ? messages().pick(found.label) : place;
}

/** What decides, or what is missing, in a few words. */
function why(list) {
  const m = messages();
  const rows = list.rows.filter((r) => !r.hasParts && r.status === list.status);
  if (list.status === 'met') return '';
  if (list.status === 'unmet') return rows.map((r) => `${r.number} ${r.label}`).join(m.semicolon);
  return [...new Set(rows.flatMap((r) => r.causes.map((c) => (c.kind === 'missing' ? c.about : m.title(c.about, c.word)))))].join(m.comma);
}

const marks = { met: '✓', unmet: '✕', unknown: '?' };
function drawList() {
  const m = messages(), counts = { met: 0, unmet: 0, unknown: 0 };
  $('rows').replaceChildren(...all().map((household, i) => {
    const list = toChecklist(verdictOf(household), m);
    counts[list.status]++;
    const answer = h('span', { className: `answer ${list.status}` }, h('span', { ariaHidden: 'true' }, marks[list.status]), ` ${list.word}`);
    const tags = [...(list.provisional ? [m.provisional] : []), ...(list.stale ? [m.stale] : []), ...(edits.has(household.number) ? [words[state.lang].edited] : [])];
    return h('tr', { 'aria-current': String(i === state.selected) },
      h('th', { scope: 'row' }, h('button', { type: 'button', onclick: () => select(i) }, household.number)),
      h('td', {}, placeName(household)),
      h('td', {}, answer, ...tags.map((tag) => h('span', { className: 'footing' }, tag))),
      h('td', { className: 'why' }, why(list)));
  }));
  $('counts').textContent = ['met', 'unmet', 'unknown'].map((status) => `${m.status.standard[status]} ${counts[status]}`).join(m.comma);
}

function drawOne(form = true) {
  const household = all()[state.selected];
  if (!household) return;
  const m = messages(), w = words[state.lang], at = atOf(household), list = $('checklist');
  list.facts = [{ label: w.number, value: household.number }, { label: w.size, value: String(recordOf(household).householdSize ?? w.blank) }];
  list.placeName = placeName(household);
  list.number = household.number;
  list.sample = true;
  list.verdict = judge(householdExit, recordOf(household), at);
  $('said').hidden = !household.said;
  $('said').textContent = household.said ? w.said(m.pick(household.said), m.pick(household.published)) : '';
  $('problems').hidden = household.problems.length === 0 || edits.has(household.number);
  $('problems').replaceChildren(...household.problems.map((p) => h('li', {}, m.pick(p))));
  if (form) drawForm($('record'), householdExit, members, recordOf(household), at, m, w, (record, again) => {
    edits.set(household.number, record);
    $('record').record = record;
    drawList();
    drawOne(again);
  });
}

function select(i) {
  state.selected = i;
  draw();
  if (matchMedia('(max-width: 60em)').matches) $('checklist').scrollIntoView();
}

function draw() {
  const w = words[state.lang];
  document.documentElement.lang = messages().lang;
  document.title = w.brand;
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = w[element.dataset.word];
  for (const button of document.querySelectorAll('[data-lang]')) button.setAttribute('aria-pressed', String(button.dataset.lang === state.lang));
  const places = divisions.filter((d) => d.code.startsWith('5117') && d.through === undefined).concat(divisions.filter((d) => d.code === '510000' || d.code === '520000'));
  $('place').replaceChildren(h('option', { value: '' }, w.own), ...places.map((d) => h('option', { value: d.code.replace(/(00)+$/, ''), selected: d.code.replace(/(00)+$/, '') === state.place }, messages().pick(d.label))));
  $('refused').hidden = data.refused.length === 0;
  $('refused').firstElementChild.textContent = w.refused(data.refused.length);
  $('refused').lastElementChild.replaceChildren(...data.refused.map((r) => h('li', {}, messages().pick(r.reason))));
  drawList();
  drawOne();
}

for (const button of document.querySelectorAll('[data-lang]')) button.addEventListener('click', () => { state.lang = button.dataset.lang; draw(); });
$('on').addEventListener('input', () => { state.on = $('on').value; draw(); });
$('place').addEventListener('change', () => { state.place = $('place').value; draw(); });
$('record').addEventListener('submit', (event) => event.preventDefault());

try {
  data = await (await fetch('/data.json')).json();
  const wanted = new URLSearchParams(location.search);
  if (wanted.get('lang') === 'en') state.lang = 'en';
  const found = all().findIndex((household) => household.number === wanted.get('household'));
  state.selected = Math.max(0, found);
  draw();
} catch (error) {
  $('counts').textContent = words[state.lang].failed;
  throw error;
}
