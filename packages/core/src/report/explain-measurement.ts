import { needShape } from '../engine/need-shape.js';
import type { Measurement, Reading, Span } from '../model/verdict.js';
import { formatSpan } from './format.js';
import { groundsLines } from './grounds-lines.js';
import type { Messages } from './messages/messages.js';
import { mechanismWords } from './mechanism-words.js';
import { nameOf, valueOf } from './words.js';

/**
 * Says in sentences what a number is, out of which answers it was worked out, and what would narrow it.
 *
 * @returns sentences, in the order in which to read them
 * @throws ContractError when it is no measurement
 * @example explainMeasurement(measure(incidenceFromCounts, { ruralPopulation: 100000, remainingPoor: 1000, missedPoor: 400, wronglyExited: 190 }, { on: '2018-12-31', place: '511722' }), en)[0] //=> 'Comprehensive incidence of poverty, from counts, as of 31 December 2018: 1.59%.'
 */
export function explainMeasurement(measurement: Measurement, m: Messages): string[] {
  needShape('measurement', measurement, 'span');
  needShape('messages', m, 'status');
  const { label, on, span, unit, reading } = measurement;
  const words = mechanismWords(m);
  const parts = reading === null ? [] : [...new Set(operandsOf(reading).map((x) => m.named(nameOf(x, m), x.kind === 'count' || x.kind === 'total' ? spanWords(x.span, x.unit, m) : valueOf(x, m))))];
  return [
    words.asOf(m.pick(label), m.day(on), spanWords(span, unit, m)),
    ...(parts.length > 0 ? [words.workedOut(parts.join(m.semicolon))] : []),
    ...groundsLines(measurement, m),
  ];
}

/** A number, its bounds, or that it cannot be told. */
export const spanWords = (span: Span, unit: Measurement['unit'], m: Messages): string => (span.low === null && span.high === null ? m.basis.holds.unknown : formatSpan(span, unit, m));

/** The answers, parameters, times and counts that a number was worked out of. */
function operandsOf(x: Reading): readonly Reading[] {
  switch (x.kind) {
    case 'constant': return [];
    case 'sum': case 'minus': case 'product': case 'atMost': case 'atLeast': case 'share': return x.of.flatMap(operandsOf);
    case 'score': return x.items.flatMap(({ points }) => operandsOf(points));
    default: return [x];
  }
}
