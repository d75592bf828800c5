/** One household: its verdict to the last document, and beside it procedure, team, measures, monitoring and defects. */
import { h } from '../element.js';
import { icon } from './draw.js';

const { parameters, toBasis, toChecklist } = globalThis.Dabiao;

const text = (of, m) => (typeof of === 'string' ? of : m.pick(of));

function line({ state, label, note, value }, m) {
  return h('li', { 'aria-current': state === 'now' ? 'step' : 'false', className: state }, icon(state), h('span', {}, h('b', {}, text(label, m)), ...(note ? [h('small', {}, text(note, m))] : [])), ...(value ? [h('b', { className: 'value' }, text(value, m))] : []));
}

function panel({ title, note, lines, empty }, { m, w }) {
  return h('section', { className: 'panel' }, h('header', {}, h('h2', {}, m.pick(title)), ...(note ? [h('p', {}, text(note, m))] : [])),
    lines.length > 0 ? h('ul', { className: 'lines' }, ...lines.map((of) => line(of, m))) : h('p', { className: 'note' }, empty ? m.pick(empty) : w.nothing));
}

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
