/** The households of a place, page by page, each with what decides. */
import { h } from '../element.js';
import { icon } from './draw.js';

const kinds = ['unmet', 'unknown', 'met', 'monitored', 'defects'];

function cell(status, { w }) {
  return h('td', { className: `dot ${status}` }, icon(status), h('span', { className: 'hidden' }, w[status]));
}

function row(item, setting) {
  const { m, w, go } = setting;
  const marks = [...(item.provisional ? [['footing', w.provisional]] : []), ...(item.monitored ? [['risk', m.pick(item.monitored)]] : []), ...(item.defects > 0 ? [['footing', `${w.defects} ${item.defects}`]] : [])];
  return h('tr', {}, h('th', { scope: 'row' }, h('a', { href: go({ house: item.code }) }, item.code)), h('td', {}, m.pick(item.village)), h('td', { className: 'right' }, item.size === null ? '?' : String(item.size)),
    h('td', { className: 'answer-cell' }, h('span', { className: `answer ${item.answer}` }, icon(item.answer), ` ${w[item.answer]}`)),
    ...item.parts.map((status) => cell(status, setting)),
    h('td', { className: 'marks' }, ...marks.map(([name, text]) => h('span', { className: `mod ${name}` }, text))));
}

function pager({ page, pages, total, size }, query, { w, go }) {
  const from = total === 0 ? 0 : page * size + 1, to = Math.min(total, (page + 1) * size);
  const step = (n, text) => (n < 0 || n >= pages ? h('span', { className: 'off' }, text) : h('a', { href: go({ ...query, page: n }) }, text));
  return h('nav', { className: 'pager', 'aria-label': w.list }, h('span', {}, w.range(from.toLocaleString('en-US'), to.toLocaleString('en-US'), total.toLocaleString('en-US'))), step(page - 1, w.previous), h('b', {}, `${page + 1} / ${Math.max(1, pages)}`), step(page + 1, w.next));
}

/** Digits and letters as a Chinese keyboard may write them. */
const plain = (text) => text.replace(/[０-９Ａ-Ｚａ-ｚ－]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

export function drawLedger(main, seen, query, setting) {
  const { m, w, go } = setting;
  const choice = h('select', { id: 'answer', onchange: (event) => { location.hash = go({ ...query, answer: event.target.value || undefined, page: undefined }); } },
    h('option', { value: '' }, w.all), ...kinds.map((kind) => h('option', { value: kind, selected: query.answer === kind }, w[kind])));
  const code = h('input', { id: 'find', autocomplete: 'off' });
  const find = h('form', { className: 'find', onsubmit: (event) => { event.preventDefault(); const asked = plain(code.value.trim()); if (asked) location.hash = go({ house: asked }); } }, h('label', { htmlFor: 'find' }, w.find), code, h('button', {}, w.search));
  main.replaceChildren(
    h('div', { className: 'title-row' }, h('h1', {}, w.list), h('p', {}, `${m.pick(seen.place.name)} · ${seen.total.toLocaleString('en-US')} ${w.households}`)),
    h('section', { className: 'panel' },
      h('div', { className: 'filters' }, h('label', { htmlFor: 'answer' }, w.answer), choice, find, ...(seen.part ? [h('span', { className: 'mod' }, m.pick(seen.part)), h('a', { href: go({ ...query, item: undefined, check: undefined, page: undefined }) }, w.all)] : [])),
      ...(seen.rows.length === 0 ? [h('p', {}, w.none)] : [h('div', { className: 'scroll-x' }, h('table', { className: 'ledger' },
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, w.code), h('th', { scope: 'col' }, w.place), h('th', { scope: 'col', className: 'right' }, w.size), h('th', { scope: 'col' }, w.answer), ...seen.parts.map((label) => h('th', { scope: 'col', className: 'dot' }, m.pick(label))), h('th', { scope: 'col' }, w.marks))),
        h('tbody', {}, ...seen.rows.map((item) => row(item, setting)))))]),
      pager(seen, query, setting)));
}
