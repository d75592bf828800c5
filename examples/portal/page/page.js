/** A portal page as a county would write it: no bundler, one script, a strict page policy. */
import { drawForm, h } from './record-form.js';
import { words } from './words.js';

const { divisions, en, formatNumber, householdExit, isDay, judge, members, toChecklist, zh } = globalThis.Dabiao;
const $ = (id) => document.getElementById(id);

const state = { lang: 'zh', on: '', place: '', selected: 0 };
/** By household: the record as edited, and the problems of its file that nobody has touched yet. */
const edits = new Map();
const narrow = matchMedia('(max-width: 60em)');
let data = { households: [], published: [], refused: [] };

const messages = () => (state.lang === 'zh' ? zh : en);
const all = () => [...data.households, ...data.published];
const recordOf = (household) => edits.get(household)?.record ?? household.record;
const problemsOf = (household) => edits.get(household)?.problems ?? household.problems;
const atOf = (household) => ({ on: isDay(state.on) ? state.on : household.on, place: state.place || household.place });
const verdictOf = (household) => judge(householdExit, recordOf(household), atOf(household));
function placeName(household) {
  const { place } = atOf(household);
  const found = divisions.findLast((d) => d.code === place.slice(0, 6).padEnd(6, '0'));
  return !state.place && household.label ? messages().pick(household.label) : found ? messages().pick(found.label) : place;
}

/** A size as the record has it: a number, bounds, what was refused, or nothing. */
function sizeText(size) {
  const m = messages();
  if (size === null || size === undefined) return words[state.lang].blank;
  if (typeof size !== 'object') return String(size);
  if ('refused' in size) return m.title(size.refused, m.cause.refused);
  const { low = null, high = null } = size;
  if (low === null && high === null) return words[state.lang].blank;
  if (low === null) return m.atMost(formatNumber(high));
  if (high === null) return m.atLeast(formatNumber(low));
  return low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
}

/**
 * The problems that still stand after an answer was edited. A list that is longer than the size is settled by whoever edits
 * either; a member who is removed takes his problems along, and those behind him move up.
 */
function stillOpen(problems, { field, removed }) {
  const row = (path) => Number(/^members\[(\d+)\]/.exec(path)?.[1] ?? -1);
  const open = problems.filter(({ path }) => path !== field && !(path === 'members' && (field === 'householdSize' || removed !== undefined)));
  if (removed === undefined) return open;
  return open.filter(({ path }) => row(path) !== removed)
    .map((p) => (row(p.path) > removed ? { ...p, path: p.path.replace(/^members\[\d+\]/, `members[${row(p.path) - 1}]`) } : p));
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
    const tags = [...(list.provisional ? [m.provisional] : []), ...(list.stale ? [m.stale] : []), ...(edits.has(household) ? [words[state.lang].edited] : [])];
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
  list.facts = [{ label: w.number, value: household.number }, { label: w.size, value: sizeText(recordOf(household).householdSize) }];
  list.placeName = placeName(household);
  list.number = household.number;
  list.sample = true;
  list.checklist = toChecklist(judge(householdExit, recordOf(household), at), m);
  $('said').hidden = !household.said;
  $('said').textContent = household.said ? w.said(m.pick(household.said), m.pick(household.published), household.reading ? m.pick(household.reading) : '') : '';
  const problems = problemsOf(household);
  $('problems').hidden = problems.length === 0;
  $('problems').replaceChildren(...problems.map((p) => h('li', {}, m.pick(p.text))));
  if (form) drawForm($('record'), householdExit, members, recordOf(household), at, m, w, (record, again, edited) => {
    edits.set(household, { record, problems: stillOpen(problemsOf(household), edited) });
    $('record').record = record;
    drawList();
    drawOne(again);
  });
}

/** The list is drawn anew, so the focus is put back: on the household, or on what opens below the list where the two do not stand side by side. */
function select(i) {
  state.selected = i;
  draw();
  if (narrow.matches) {
    $('one').focus({ preventScroll: true });
    $('one').scrollIntoView();
  } else $('rows').children[i]?.querySelector('button').focus({ preventScroll: true });
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
