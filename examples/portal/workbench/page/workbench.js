/** The workbench: from the city down to one household. It asks for what it shows and judges nothing. */
import { h } from '../element.js';
import { drawHouse } from './house.js';
import { drawLedger } from './ledger.js';
import { drawOverview } from './overview.js';
import { words } from './words.js';

const { divisions, en, zh } = globalThis.Dabiao;
const $ = (id) => document.getElementById(id);
const state = { lang: new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh', asked: 0, seen: null };

/** Where in the workbench, as the address says it: `#at=..`, `#list=..&answer=..&page=..`, `#house=..`. */
const go = (query) => `#${new URLSearchParams(Object.entries(query).filter(([, value]) => value !== undefined)).toString()}`;
const here = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

const addressOf = (query) => {
  const view = 'house' in query ? 'house' : 'list' in query ? 'list' : 'at';
  return [view, `/city/${view}.json?${new URLSearchParams({ at: '', ...query }).toString()}`];
};

const nameOfPlace = (m) => (code) => {
  const found = divisions.find((d) => d.code === code.slice(0, 6).padEnd(6, '0'));
  return found ? m.pick(found.label) : code;
};

function drawFrame(seen, m, w) {
  document.documentElement.lang = m.lang;
  document.title = w.brand;
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = w[element.dataset.word];
  for (const element of document.querySelectorAll('[data-name]')) element.setAttribute('aria-label', w[element.dataset.name]);
  for (const button of document.querySelectorAll('[data-lang]')) button.setAttribute('aria-pressed', String(button.dataset.lang === state.lang));
  $('on').textContent = m.day(seen.on);
  $('sample').hidden = !seen.isInvented;
  $('to-list').href = go({ list: seen.place?.code ?? seen.trail.at(-1)?.code ?? '' });
  $('to-more').href = `/records.html${state.lang === 'en' ? '?lang=en' : ''}`;
  const view = addressOf(here())[0];
  for (const [id, is] of [['to-overview', view === 'at'], ['to-list', view !== 'at']]) is ? $(id).setAttribute('aria-current', 'page') : $(id).removeAttribute('aria-current');
  $('crumbs').replaceChildren(...seen.trail.flatMap((place, i) => [...(i > 0 ? [' / '] : []), h('a', { href: place.level === 'village' ? go({ list: place.code }) : go({ at: place.code }) }, m.pick(place.name))]),
    ...(seen.trail.length > 0 ? [' / '] : []), ...(seen.code ? [seen.code] : seen.place && seen.trail.length > 0 ? [m.pick(seen.place.name)] : []));
  $('crumbs').hidden = seen.trail.length === 0;
}

function draw() {
  const { view, query, seen } = state.seen, m = state.lang === 'zh' ? zh : en, w = words[state.lang];
  const setting = { m, w, go, nameOfPlace: nameOfPlace(m) };
  drawFrame(seen, m, w);
  if (view === 'at') drawOverview($('main'), seen, setting);
  else if (view === 'list') drawLedger($('main'), seen, query, setting);
  else drawHouse($('main'), seen, setting);
}

/** A later question outruns an earlier one; only the last answer is drawn. */
async function follow() {
  const asked = ++state.asked, query = here(), [view, address] = addressOf(query), w = words[state.lang];
  try {
    const response = await fetch(address);
    const seen = await response.json();
    if (asked !== state.asked) return;
    if (seen === null) {
      $('main').replaceChildren(h('p', { className: 'panel', role: 'alert' }, view === 'house' ? w.no : view === 'list' ? w.noList : w.noPlace, query[view] ?? ''));
      return;
    }
    state.seen = { view, query, seen };
    draw();
    scrollTo(0, 0);
  } catch (error) {
    $('main').replaceChildren(h('p', { className: 'panel', role: 'alert' }, w.failed));
    throw error;
  }
}

for (const button of document.querySelectorAll('[data-lang]')) button.addEventListener('click', () => {
  state.lang = button.dataset.lang;
  // A link that is passed on opens in the language in which it was seen.
  history.replaceState(null, '', `${location.pathname}?lang=${state.lang}${location.hash}`);
  if (state.seen) draw();
});
addEventListener('hashchange', follow);
$('main').textContent = words[state.lang].loading;
await follow();
