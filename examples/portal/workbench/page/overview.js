/** One place: what its households come to, the places below it, and what to do first. */
import { h } from '../element.js';
import { bar, icon, scaleFor } from './draw.js';
import { panel } from './panel.js';

const answers = ['unmet', 'unknown', 'met'];

/** A percentage never rounds a remainder away: 99.96 is not "100". */
export function percent(part, whole) {
  if (whole === 0) return '–';
  const share = (part / whole) * 100, text = share.toFixed(1);
  if (part < whole && text === '100.0') return '> 99.9%';
  return part > 0 && text === '0.0' ? '< 0.1%' : `${text}%`;
}

const number = (n) => n.toLocaleString('en-US');

function totals({ counts, place }, { w, go }) {
  const { households } = counts;
  const figure = (name, n, unsure = 0) => h('div', { className: `figure-of ${n === 0 ? 'zero' : name}` }, h('dt', {}, icon(name === 'monitored' ? 'risk' : name === 'defects' ? 'footing' : name), ` ${w[name]}`),
    h('dd', {}, h('a', { href: go({ list: place.code, answer: name }) }, h('b', {}, number(n))), ` ${percent(n, households)}`, ...(unsure > 0 ? [h('small', {}, ` ${w.monitoringUnknown(number(unsure))}`)] : [])));
  return h('div', { className: 'totals' }, h('dl', {}, ...answers.map((name) => figure(name, counts[name])), figure('monitored', counts.monitored, counts.monitoringUnknown), figure('defects', counts.defects)),
    bar([...answers].reverse().map((name) => ({ name, share: households === 0 ? 0 : (counts[name] / households) * 100 })), answers.map((name) => `${w[name]} ${number(counts[name])}`).join(', ')));
}

/** A place and its counts; the sum has no place to lead to. */
function row(head, counts, top, w, className = '') {
  const share = (n) => (counts.households === 0 ? 0 : (n / counts.households) * (100 / top) * 100);
  const cell = (name, n) => h('td', { className: n === 0 ? 'zero' : name }, number(n));
  return h('tr', { className }, h('th', { scope: 'row' }, head),
    h('td', { className: 'bar-cell' }, bar(['unmet', 'unknown'].map((name) => ({ name, share: share(counts[name]) })), `${w.unmet} ${percent(counts.unmet, counts.households)}, ${w.unknown} ${percent(counts.unknown, counts.households)}`)),
    cell('unmet', counts.unmet), cell('unknown', counts.unknown), cell('met-count', counts.met), h('td', {}, percent(counts.met, counts.households)), cell('risk', counts.monitored), cell('footing', counts.defects));
}

function childTable({ children, counts }, { m, w, go }) {
  const top = scaleFor(Math.max(0, ...children.map(({ counts: c }) => (c.households === 0 ? 0 : ((c.unmet + c.unknown) / c.households) * 100))));
  const level = w[children[0].level];
  const heads = [w.unmet, w.unknown, w.met, w.rate, w.monitored, w.defects].map((name) => h('th', { scope: 'col' }, name));
  const to = (child) => h('a', { href: child.level === 'village' ? go({ list: child.code }) : go({ at: child.code }) }, m.pick(child.name));
  return [h('p', { className: 'note' }, w.scaled(top)),
    h('div', { className: 'scroll-x' }, h('table', { className: 'bars' },
      h('caption', { className: 'hidden' }, w.checkBy(level)),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, level), h('td', { className: 'axis' }, h('span', {}, '0'), h('span', {}, `${top / 2}%`), h('span', {}, `${top}%`)), ...heads)),
      h('tbody', {}, ...children.map((child) => row(to(child), child.counts, top, w)), row(w.sum, counts, top, w, 'sum'))))];
}

function todo(seen, { m, w, go }) {
  return h('section', { className: 'panel first' }, h('header', {}, h('h2', {}, w.todo), h('p', {}, w.todoNote)),
    h('ul', { className: 'todo' }, ...seen.todo.map(({ kind, label, note, count, find }) => h('li', {}, icon(kind),
      h('span', {}, find ? h('a', { href: go({ list: seen.place.code, ...find }) }, m.pick(label)) : m.pick(label), ...(note ? [h('small', {}, m.pick(note))] : [])), h('b', {}, number(count))))));
}

function tiles({ systems }, { m, w }) {
  return h('ul', { className: 'tiles' }, ...systems.map(({ label, runs, partly, open, next }) => h('li', { className: 'tile' },
    h('h3', {}, m.pick(label), h('small', {}, w.clauses(runs + partly + open))),
    h('dl', {}, ...[['met', w.runs, runs], ['unknown', w.partly, partly], ['later', w.open, open]].map(([name, word, n]) => h('div', { className: n === 0 ? 'zero' : name }, icon(name), h('dt', {}, word), h('dd', {}, String(n))))),
    h('p', {}, next ? m.pick(next) : ''))));
}

export function drawOverview(main, seen, setting) {
  const { m, w, go } = setting, level = seen.children[0]?.level;
  main.replaceChildren(
    h('div', { className: 'title-row' }, h('h1', {}, seen.trail.length === 0 ? w.overview : m.pick(seen.place.name)), h('p', {}, m.pick(seen.about)),
      ...(seen.own ? [h('span', { className: `own answer ${seen.own.answer}` }, icon(seen.own.answer), ` ${m.pick(seen.own.label)} ${w[seen.own.answer]}`)] : []),
      ...(seen.weak.length > 0 ? [h('span', { className: 'mod' }, icon('footing'), ` ${w.provisional}`)] : []),
      h('button', { type: 'button', className: 'print', onclick: () => print() }, w.print)),
    ...(seen.trail.length === 0 && seen.systems.length > 0 ? [tiles(seen, setting)] : []),
    h('div', { className: 'cols overview' },
      h('section', { className: 'panel' }, h('header', {}, h('h2', {}, level ? w.checkBy(w[level]) : m.pick(seen.place.name)), h('a', { href: go({ list: seen.place.code }) }, w.openList)), totals(seen, setting), ...(level ? childTable(seen, setting) : [])),
      todo(seen, setting), ...(seen.reading.length > 0 ? [h('div', { className: 'stack' }, ...seen.reading.map((of) => panel(of, setting)))] : [])));
}
