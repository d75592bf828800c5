/** Each mechanism on its real rule, as plain tables. The server computed them; here they are drawn. */
import { h } from './element.js';
import { hashOf } from './views.js';

const icons = { met: '✓', unmet: '✗', unknown: '?', overdue: '!', refused: '⊘', provisional: '※' };
const said = (text, m) => (typeof text === 'string' ? text : m.pick(text));

export function drawMechanisms(list, items, current, m) {
  list.replaceChildren(...items.map((item) => h('li', {}, h('a', { href: hashOf('mechanism', item), ...(item === current && { 'aria-current': 'true' }) }, m.pick(item.title)))));
}

/** A cell as text; a mark is an icon before it, so that colour is never alone. */
function cell(of, tag, m, w) {
  const { text, mark, weak } = typeof of === 'object' && 'text' in of ? of : { text: of };
  const short = mark && said(text, m).length < 14 ? { className: 'answer' } : {};
  return h(tag, { ...short, ...(tag === 'th' && { scope: 'row' }) }, ...(mark ? [h('span', { className: `mark ${mark}`, 'aria-hidden': 'true' }, icons[mark]), ' '] : []), said(text, m), ...(weak && mark !== 'provisional' ? [' ', h('span', { className: 'mark provisional', title: w.weak }, icons.provisional)] : []));
}

const table = ({ caption, head, rows }, m, w) => h('div', { className: 'scroll-x' }, h('table', {}, h('caption', {}, m.pick(caption)),
  h('thead', {}, h('tr', {}, ...head.map((label) => h('th', { scope: 'col' }, m.pick(label))))),
  h('tbody', {}, ...rows.map((row) => h('tr', {}, ...row.map((of, i) => cell(of, i === 0 ? 'th' : 'td', m, w)))))));

export function drawMechanism(article, { title, asks, data, tables, notes = [], sources }, m, w) {
  const list = (name, lines) => (lines.length > 0 ? [h('h3', {}, name), h('ul', {}, ...lines.map((line) => h('li', {}, line)))] : []);
  const cited = sources.map(({ source, standing }) => m.title(source.untitled ? m.pick(source.title) : m.document(m.pick(source.title)), w.footing[standing]));
  article.replaceChildren(h('h2', {}, m.pick(title)), h('p', { className: 'asks' }, m.pick(asks)), h('p', { className: 'from' }, m.named(w.dataOf, m.pick(data))),
    ...tables.map((of) => table(of, m, w)), h('p', { className: 'from legend' }, w.legend), ...list(w.notes, notes.map((note) => m.pick(note))), ...list(w.sources, cited));
}
