import type { Figure } from '../../model/figure.js';
import { lookUp } from '../../model/timeline.js';
import { assumedBy } from '../assumed.js';
import { filled, type Spans } from '../column-logic.js';
import { checkColumns, type Columns, type Ends } from '../columns.js';
import { foldQuantity } from '../fold.js';
import { reader } from '../judge-columns.js';
import { checkAt, checkDistinct, type JudgeAt } from '../judge.js';
import { line } from '../logic.js';

/**
 * Works figures out of many records by columns, without saying how.
 *
 * It agrees with {@link measure} on every row. The ends are laid out as columns take them in, so that an answer may be an indicator of
 * the next question.
 *
 * @returns both ends per figure id, equal where the number is exact, NaN where an end is open
 * @throws ContractError when a column has the wrong type or length, the offsets of a roster fall, or a figure is listed twice
 * @example measureColumns([incidenceFromCounts], columns, at)[incidenceFromCounts.id] // { low: Float64Array, high: Float64Array }
 */
export function measureColumns(figures: readonly Figure[], columns: Columns, at: JudgeAt): Record<string, Ends> {
  checkAt(at);
  checkColumns(columns);
  checkDistinct(figures, 'figures');
  const reading = reader(columns, assumedBy(at.assume));
  return Object.fromEntries(figures.map(({ id, formula }) => {
    const found = lookUp(formula, at);
    return [id, opened(typeof found === 'string' ? filled(columns.length, line) : foldQuantity(found.value, reading, at))];
  }));
}

/** Open ends as columns write them. A copy: a figure may be a column of the caller. */
const opened = ({ low, high }: Spans): Ends => ({ low: low.map(finite), high: high.map(finite) });
const finite = (end: number): number => (Number.isFinite(end) ? end : NaN);
