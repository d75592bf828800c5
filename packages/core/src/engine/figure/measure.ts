import type { Figure } from '../../model/figure.js';
import type { RecordOf } from '../../model/record.js';
import { lookUp } from '../../model/timeline.js';
import type { Measurement } from '../../model/verdict.js';
import { assumedBy } from '../assumed.js';
import { foldQuantity, measureOf } from '../fold.js';
import { gathering, groundsOf } from '../grounds.js';
import { checkAt, needRecord, type JudgeAt } from '../judge.js';
import { cause } from '../cause.js';
import { footingOf } from '../footing.js';
import { judgment } from '../judgment.js';
import { needShape } from '../need-shape.js';
import { line, spanOf } from '../logic.js';

/**
 * Works a number out of one record, and says how.
 *
 * A missing answer widens the span instead of counting as nothing: with the missed people unknown, the incidence is at least what
 * the others make. `causes` names what would narrow it.
 *
 * @param at - day 'YYYY-MM-DD' and division code; `assume` declares what absence means
 * @returns the span, open where an end is null, in the unit of the formula
 * @throws ContractError when a cell has the wrong type or the day or place is malformed; never for missing data
 * @example measure(comprehensiveIncidence, record, { on: '2018-12-31', place: '511702' }).span
 */
export const measure = (figure: Figure, record: RecordOf, at: JudgeAt): Measurement => measuring(figure, at)(record);

/** Prepares a figure for many records. */
export function measuring(figure: Figure, at: JudgeAt): (record: RecordOf) => Measurement {
  needShape('figure', figure, 'formula');
  checkAt(at);
  const declared = assumedBy(at.assume);
  const { id, label } = figure;
  const found = lookUp(figure.formula, at);
  if (typeof found === 'string') {
    return (record) => {
      needRecord(record);
      return { kind: 'measurement', figure: id, label, on: at.on, place: at.place, span: spanOf(line), unit: 'none', reading: null, ...groundsOf([cause(found, figure)], [], at.on) };
    };
  }
  const { unit } = measureOf(found.value);
  const footing = footingOf('figure', figure, found);
  const read = foldQuantity(found.value, judgment(declared), at);
  const gather = gathering(at, [footing]);
  return (record) => {
    needRecord(record);
    const reading = read({ record });
    const { used, assumed } = gather([reading]);
    return {
      kind: 'measurement', figure: id, label, on: at.on, place: at.place, span: reading.span, unit, reading,
      ...groundsOf(reading.causes, used, at.on, used, assumed),
    };
  };
}
