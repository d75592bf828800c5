/** A figure and how it was worked out. It words; it works nothing out. */
import { h } from './element.js';

const { formatNumber } = globalThis.Dabiao;

/** A span as people write it; the blank word when nothing is known. */
export function spanText({ low = null, high = null }, m, unit = '') {
  const text = low === null && high === null ? null
    : low === null ? m.atMost(formatNumber(high)) : high === null ? m.atLeast(formatNumber(low))
      : low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
  return text === null ? m.blank : unit === '' || unit === '%' ? text + unit : `${text} ${unit}`;
}

const signs = { sum: ' + ', product: ' × ', minus: ' − ', share: ' ÷ ' };

/** Each answer with its name; what nobody filled in is said to be so. */
function working(x, m) {
  if (x.of && Array.isArray(x.of)) return x.of.map((part) => (part.kind === 'sum' && x.kind !== 'sum' ? m.group(working(part, m)) : working(part, m))).join(signs[x.kind] ?? ' ');
  if (isEmpty(x)) return m.named(m.pick(x.roster), m.blank);
  if (x.kind === 'count') return m.share(String(x.members.filter(({ where }) => where.status === 'met').length), String(x.members.length), m.unit(x.unit));
  const gap = x.causes.find(({ kind }) => kind === 'missing' || kind === 'refused');
  const said = gap === undefined ? spanText(x.span, m, m.unit(x.unit)) : gap.kind === 'refused' ? m.title(gap.given ?? '', m.cause.refused) : m.blank;
  return `${m.pick((x.of ?? x).label)} ${said}`;
}

/** Nobody listed anything, so the most that there could be says nothing. */
const isEmpty = (x) => x.kind === 'count' && x.members.length === 0 && isOpen(x.span);

function isOpen({ low, high }) {
  return low === null || high === null || low !== high;
}

/** One figure: its number or bounds, the formula with the answers in it, what is still needed, the document. */
function drawn(figure, m, w) {
  const { label, span, reading, causes, used } = figure;
  const source = used.find(({ kind }) => kind === 'figure')?.source;
  const number = (span.low === null && span.high === null) || (reading && isEmpty(reading)) ? m.status.standard.unknown : spanText(span, m, m.unit(figure.unit));
  const needs = [...new Set(causes.map((cause) => m.title(m.pick(cause.label), cause.kind === 'missing' ? '' : m.cause[cause.kind])))];
  const line = (name, text) => [h('dt', {}, name), h('dd', {}, text)];
  return h('div', { className: 'figure' }, h('h4', {}, m.named(m.pick(label), number), ...(figure.provisional.length > 0 ? [' ', h('span', { className: 'footing' }, m.provisional)] : [])),
    h('dl', {}, ...(reading ? line(w.working, working(reading, m)) : []), ...(isOpen(span) && needs.length > 0 ? line(w.needs, needs.join(m.comma)) : []),
      ...(source ? line(w.source, source.untitled ? m.pick(source.title) : m.document(m.pick(source.title))) : [])));
}

/** Fills the section, or hides it where a view has no figures. */
export function drawFigures(section, figures, m, w) {
  section.hidden = figures.length === 0;
  section.lastElementChild.replaceChildren(...figures.map((figure) => drawn(figure, m, w)));
}
