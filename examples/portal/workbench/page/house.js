/** One household: its verdict to the last document, and beside it procedure, team, measures, monitoring and defects. */
import { h } from '../element.js';
import { panel, text } from './panel.js';

const { parameters, toBasis, toChecklist } = globalThis.Dabiao;

export function drawHouse(main, seen, { m, w, nameOfPlace }) {
  const list = h('dabiao-checklist', {}), basis = h('dabiao-basis', {});
  const facts = seen.facts.map(({ label, value }) => ({ label: m.pick(label), value: text(value, m) }));
  const shared = { facts, placeName: text(seen.placeName, m), number: seen.code, sample: seen.isInvented };
  Object.assign(list, shared, { checklist: toChecklist(seen.verdict, m) });
  Object.assign(basis, shared, { headingLevel: 3, basis: toBasis(seen.verdict, m, { parameters, placeName: nameOfPlace }) });
  main.replaceChildren(
    h('div', { className: 'cols house' },
      h('div', { className: 'stack' },
        list, h('details', { className: 'basis' }, h('summary', {}, w.basis), basis)),
      h('div', { className: 'stack beside' }, ...seen.panels.map((of) => panel(of, { m, w })))));
}
