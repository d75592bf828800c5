/** A portal page as a county would write it: no bundler, no framework, a strict page policy. */
import { h } from './element.js';
import { drawFigures, spanText } from './figures.js';
import { drawList } from './list.js';
import { drawMechanism, drawMechanisms } from './mechanisms.js';
import { sentencesOf } from './problems.js';
import { drawForm } from './record-form.js';
import { edit, figuresOf, stageOf, stateOf, verdictsOf } from './records.js';
import { drawVerdicts } from './verdicts.js';
import { hashOf, questionsOf, readHash, views } from './views.js';
import { words } from './words.js';

const { divisions, en, isDay, zh } = globalThis.Dabiao;
const $ = (id) => document.getElementById(id);

const state = { lang: 'zh', on: '', place: '', view: 'household', selected: { household: 0, village: 0, county: 0, mechanism: 0 } };
const narrow = matchMedia('(max-width: 60em)');
let data = null;

const messages = () => (state.lang === 'zh' ? zh : en);
const items = () => data[state.view].items;
const current = () => items()[state.selected[state.view]];
/** Elsewhere another standard may hold. A household may be tried there; a village and a county are where they are. */
const elsewhere = () => (state.view === 'household' ? state.place : '');
const atOf = (item) => ({ on: isDay(state.on) ? state.on : item.on, place: elsewhere() || item.place });
function nameOfPlace(place) {
  const found = divisions.findLast((d) => d.code === place.slice(0, 6).padEnd(6, '0'));
  if (place === 'CN') return messages().basis.everywhere;
  if (found) return messages().pick(found.label);
  return place.length > 2 ? messages().title(nameOfPlace(place.slice(0, 2)), place) : place;
}
const placeName = (item) => (elsewhere() ? nameOfPlace(elsewhere()) : item.label ? messages().pick(item.label) : nameOfPlace(item.place));
/** In the list a county is its own place; elsewhere the place is where it is judged. */
const listName = (item) => item.name || placeName(item);

/** What the file or the newspapers say about the record as a whole. */
function drawSaid(item, m, w) {
  const texts = item.said ? [w.said(m.pick(item.said), m.pick(item.published), item.reading ? m.pick(item.reading) : '')] : item.exit ? [w.nothingSaid] : [];
  if (item.exit?.reading) texts.push(m.pick(item.exit.reading));
  $('said').hidden = texts.length === 0 || stateOf(state.view, item).edited;
  $('said').textContent = texts.join(state.lang === 'en' ? ' ' : '');
}

function sizeText(size, m) {
  if (size === null || size === undefined) return m.blank;
  if (typeof size !== 'object') return String(size);
  return 'refused' in size ? m.title(size.refused, m.cause.refused) : spanText(size, m);
}

/** What stands above the answers: number, size, year of exit, stage. */
function factsOf(item, record, at, m, w) {
  const { view } = state, stage = stageOf(view, item, at);
  const open = stage && stage.possible.length < stage.bands.length ? stage.possible : [];
  const said = stage && (stage.class ? m.pick(stage.class.label) : m.title(m.status.standard.unknown, open.map(({ label }) => m.pick(label)).join(w.or)));
  return [
    { label: w[views[state.view].number], value: [item.number, item.name || (item.exit ? nameOfPlace(item.place) : '')].filter(Boolean).join(' ') },
    ...(stateOf(view, item).edited ? [{ label: w.state, value: w.editedHere }] : []),
    ...(state.view === 'household' ? [{ label: w.size, value: sizeText(record.householdSize, m) }] : []),
    ...(item.exit ? [{ label: w.exitYear, value: String(item.exit.year) }, { label: w.announced, value: item.exit.announcedOn ? m.day(item.exit.announcedOn) : w.notSeen }] : []),
    ...(stage ? [{ label: w.stage, value: said }] : []),
  ];
}

function drawOne(form = true) {
  const item = current();
  if (!item) return;
  const m = messages(), w = words[state.lang], at = atOf(item), { record, problems } = stateOf(state.view, item);
  drawSaid(item, m, w);
  $('problems').hidden = problems.length === 0;
  $('problems').replaceChildren(...sentencesOf(problems, views[state.view].shape, m).map((text) => h('li', {}, text)));
  drawVerdicts($('verdicts'), verdictsOf(state.view, item, at), {
    m, w, facts: factsOf(item, record, at, m, w), number: item.number, sample: !item.said && !item.exit, name: placeName(item), nameOfPlace,
  });
  drawFigures($('figures'), figuresOf(state.view, item, at), m, w);
  if (form) drawForm($('record'), questionsOf(views[state.view], at), record, m, w, (edited, again, what) => {
    edit(state.view, item, edited, what);
    $('record').record = edited;
    drawRows();
    drawOne(again);
  });
}

function drawRows() {
  const m = messages();
  const counts = drawList($('rows'), { view: state.view, items: items(), selected: state.selected[state.view], m, w: words[state.lang], atOf, placeName: listName, select });
  $('counts').textContent = ['met', 'unmet', 'unknown'].map((status) => `${m.status.standard[status]} ${counts[status]}`).join(m.comma);
}

/** The list is drawn anew, so the focus is put back: on the row, or on what opens below the list where the two do not stand side by side. */
function select(i) {
  state.selected[state.view] = i;
  history.replaceState(null, '', hashOf(state.view, current()));
  draw();
  if (narrow.matches) {
    $('one').focus({ preventScroll: true });
    $('one').scrollIntoView();
  } else $('rows').children[i]?.querySelector('button').focus({ preventScroll: true });
}

function drawWords(w) {
  document.documentElement.lang = messages().lang;
  document.title = `${w.brand} · ${w[titleOf(state.view)]}`;
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = w[element.dataset.word];
  for (const button of document.querySelectorAll('[data-lang]')) button.setAttribute('aria-pressed', String(button.dataset.lang === state.lang));
  $('home').href = state.lang === 'en' ? '/?lang=en' : '/';
  $('views').setAttribute('aria-label', w.views);
  for (const link of $('views').children) {
    const view = link.dataset.word;
    link.href = hashOf(view, data[view].items[state.selected[view]]);
    if (view === state.view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

const isMechanism = () => state.view === 'mechanism';
const titleOf = (view) => (view === 'mechanism' ? 'mechanisms' : views[view].title);

function draw() {
  const m = messages(), w = words[state.lang];
  drawWords(w);
  $('records').hidden = isMechanism();
  $('mechanisms').hidden = !isMechanism();
  for (const control of document.querySelectorAll('.judged')) control.hidden = isMechanism();
  if (isMechanism()) {
    drawMechanisms($('mechanism-list'), items(), current(), m);
    drawMechanism($('mechanism'), current(), m, w);
  } else drawRecords(m, w);
}

function drawRecords(m, w) {
  const { refused } = data[state.view];
  $('list-title').textContent = w[views[state.view].title];
  $('number-head').textContent = w[views[state.view].number];
  const codeOf = (d) => d.code.replace(/(00)+$/, '');
  const places = divisions.filter((d) => d.code.startsWith('5117') && d.through === undefined).concat(divisions.filter((d) => d.code === '510000' || d.code === '520000'));
  $('place').replaceChildren(h('option', { value: '' }, w.own), ...places.map((d) => h('option', { value: codeOf(d), selected: codeOf(d) === state.place }, m.pick(d.label))));
  $('place').disabled = state.view !== 'household';
  $('refused').hidden = refused.length === 0;
  $('refused').firstElementChild.textContent = w.refused(refused.length);
  $('refused').lastElementChild.replaceChildren(...refused.map((r) => h('li', {}, m.pick(r.reason))));
  drawRows();
  drawOne();
}

/** The address says which view and which record; without one, the view's last. */
function follow() {
  const { view, number } = readHash();
  if (view) state.view = view;
  const found = items().findIndex((item) => item.number === number);
  if (found >= 0) state.selected[state.view] = found;
  draw();
  $('rows').children[state.selected[state.view]]?.scrollIntoView({ block: 'nearest' });
}

for (const button of document.querySelectorAll('[data-lang]')) button.addEventListener('click', () => { state.lang = button.dataset.lang; draw(); });
$('on').addEventListener('input', () => { state.on = $('on').value; draw(); });
$('place').addEventListener('change', () => { state.place = $('place').value; draw(); });
$('record').addEventListener('submit', (event) => event.preventDefault());

try {
  data = await (await fetch('/data.json')).json();
  if (new URLSearchParams(location.search).get('lang') === 'en') state.lang = 'en';
  follow();
  addEventListener('hashchange', follow);
} catch (error) {
  $('counts').textContent = words[state.lang].failed;
  throw error;
}
