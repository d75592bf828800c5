/** The list of a view: one row each, what it comes to, and why. */
import { h } from './element.js';
import { stateOf, verdictsOf } from './records.js';

const { toChecklist } = globalThis.Dabiao;
const marks = { met: '✓', unmet: '✕', unknown: '?' };

/** So many gaps fit into a cell; of more only the items are named, and the checklist says the rest. */
const few = 4;

/** What decides, or what is missing, in a few words; where there is little room, only the numbers of the items. */
function why(list, m) {
  const rows = list.rows.filter((r) => !r.hasParts && r.status !== r.wanted && (list.status === 'unknown') === (r.status === 'unknown'));
  const named = [h('span', { className: 'wide' }, rows.map((r) => `${r.number} ${r.label}`).join(m.semicolon)), h('span', { className: 'narrow' }, m.items(rows.map((r) => r.number)))];
  if (list.status !== 'unknown') return list.status === 'met' ? [] : named;
  const gaps = [...new Set(rows.flatMap((r) => r.causes.map((c) => (c.kind === 'missing' ? c.about : m.title(c.about, c.word)))))];
  return gaps.length <= few ? [gaps.join(m.comma)] : named;
}

const answer = (list) => h('span', { className: `answer ${list.status}` }, h('span', { ariaHidden: 'true' }, marks[list.status]), ` ${list.word}`);

/** The further verdicts of a county stand below its standard, each with its name. */
const beside = (verdict, m, w) => h('div', { className: 'beside' }, `${w.verification} `, answer(toChecklist(verdict, m)));

/**
 * Draws every row anew.
 *
 * @param setting - the view, its items, the one selected, the language, `atOf` and `placeName` of an item
 * @returns how many there are of each answer
 */
export function drawList(body, { view, items, selected, m, w, atOf, placeName, select }) {
  const counts = { met: 0, unmet: 0, unknown: 0 };
  body.replaceChildren(...items.map((item, i) => {
    const [verdict, ...others] = verdictsOf(view, item, atOf(item));
    const list = toChecklist(verdict, m);
    counts[list.status]++;
    const tags = [...(list.provisional ? [m.provisional] : []), ...(list.stale ? [m.stale] : []), ...(stateOf(view, item).edited ? [w.edited] : [])];
    return h('tr', { 'aria-current': String(i === selected) },
      h('th', { scope: 'row' }, h('button', { type: 'button', onclick: () => select(i) }, item.number)),
      h('td', {}, placeName(item), ...(item.exit ? [h('div', { className: 'beside' }, w.exitIn(item.exit.year))] : [])),
      h('td', {}, answer(list), ...tags.map((tag) => h('span', { className: 'footing' }, tag)), ...others.map((other) => beside(other, m, w))),
      h('td', { className: 'why' }, ...why(list, m)));
  }));
  return counts;
}
