/** Lines of states under a title, beside a verdict or below the counts. */
import { h } from '../element.js';
import { icon } from './draw.js';

export const text = (of, m) => (typeof of === 'string' ? of : m.pick(of));

function line({ state, label, note, value }, m) {
  return h('li', { 'aria-current': state === 'now' ? 'step' : 'false', className: state }, icon(state), h('span', {}, h('b', {}, text(label, m)), ...(note ? [h('small', {}, text(note, m))] : [])), ...(value ? [h('b', { className: 'value' }, text(value, m))] : []));
}

export function panel({ title, note, lines, empty }, { m, w }) {
  return h('section', { className: 'panel' }, h('header', {}, h('h2', {}, m.pick(title)), ...(note ? [h('p', {}, text(note, m))] : [])),
    lines.length > 0 ? h('ul', { className: 'lines' }, ...lines.map((of) => line(of, m))) : h('p', { className: 'note' }, empty ? m.pick(empty) : w.nothing));
}
