import { needShape } from '../engine/need-shape.js';
import type { Assessment } from '../model/score.js';
import type { Grounds, Part, Reading, Scored } from '../model/verdict.js';
import { classLine } from './explain-classification.js';
import { spanWords } from './explain-measurement.js';
import { formatAmount } from './format.js';
import { groundsLines } from './grounds-lines.js';
import type { Messages } from './messages/messages.js';
import { mechanismWords } from './mechanism-words.js';
import { boundOf, standardOf } from './words.js';

/**
 * Says in sentences what a record scores, item by item, which grade that is with its vetoes, and what is missing.
 *
 * @returns sentences, in the order in which to read them
 * @throws ContractError when it is no assessment
 * @example explainAssessment(assess(annualTargetScore, { povertyTargetResult: 95, otherTargetsResult: 80 }, { on: '2018-12-31', place: '511722' }), en)[0] //=> 'Annual target assessment of a county, as of 31 December 2018: 89 points.'
 */
export function explainAssessment(assessment: Assessment, m: Messages): string[] {
  needShape('assessment', assessment, 'points');
  needShape('messages', m, 'status');
  const { label, on, points, outOf, grade, vetoes } = assessment;
  const words = mechanismWords(m);
  const total = outOf ? words.outOf(formatAmount(outOf.amount, points.unit, m)) : '';
  const items = points.reading === null ? [] : itemsIn(points.reading).map(({ label: name, span, unit }) => m.named(m.pick(name), spanWords(span, unit, m)));
  return [
    words.asOf(m.pick(label), m.day(on), m.title(spanWords(points.span, points.unit, m), total)),
    ...(items.length > 0 ? [words.items(items.join(m.semicolon))] : []),
    ...(grade ? [classLine(grade, m), ...(grade.bands.length > 0 ? [words.grades(grade.bands.map(({ label: name, part }) => m.named(m.title(m.pick(name), cutOff(part, m)), m.basis.holds[part.status])).join(m.semicolon))] : [])] : []),
    ...(vetoes.length > 0 ? [words.vetoes(vetoes.map(({ label: name, status }) => m.named(m.pick(name), m.status.veto[status])).join(m.semicolon))] : []),
    ...groundsLines(grade ? both(points, grade) : points, m),
  ];
}

function itemsIn(x: Reading): readonly Scored[] {
  if (x.kind === 'score') return x.items;
  return 'of' in x && Array.isArray(x.of) ? (x.of as readonly Reading[]).flatMap(itemsIn) : [];
}

/** What a grade asks of the points, which need no name here, and what else it asks. */
function cutOff(part: Part, m: Messages): string {
  if (part.kind === 'all') return part.parts.map((of) => cutOff(of, m)).join(m.and);
  return part.kind === 'compare' ? boundOf(part, m) : standardOf(part, m, true);
}

/** Points and grade rest on much the same: the sentences that say so take each once. */
const both = (a: Grounds, b: Grounds): Grounds => ({
  missing: [...a.missing, ...b.missing], causes: [...a.causes, ...b.causes], used: [...a.used, ...b.used], assumed: [...a.assumed, ...b.assumed],
  provisional: [...a.provisional, ...b.provisional], stale: [...a.stale, ...b.stale],
});
