import type { Figure } from '../../model/figure.js';
import { lookUp } from '../../model/timeline.js';
import { assumedBy } from '../assumed.js';
import { checkColumns, type Columns, type Ends } from '../columns.js';
import { keptEnds, same } from '../columns/numbers.js';
import { readingOf } from '../columns/reading.js';
import { foldQuantity } from '../fold.js';
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
  const { plan, words } = readingOf(columns, assumedBy(at.assume));
  const ends = figures.map(({ id, formula }): [string, Ends] => {
    const found = lookUp(formula, at);
    return [id, keptEnds(plan, typeof found === 'string' ? same(plan, line) : foldQuantity(found.value, words, at))];
  });
  plan.run();
  for (const [, { low, high }] of ends) for (const end of [low, high]) open(end);
  return Object.fromEntries(ends);
}

/** Open ends as columns write them. */
function open(ends: Float64Array): void {
  for (let i = 0; i < ends.length; i++) if (!Number.isFinite(ends[i])) ends[i] = NaN;
}
