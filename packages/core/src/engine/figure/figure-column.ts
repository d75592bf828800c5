import type { Figure } from '../../model/figure.js';
import { lookUp, type At } from '../../model/timeline.js';
import type { Ends } from '../columns.js';
import { keptEnds, same } from '../columns/numbers.js';
import type { Reading } from '../columns/reading.js';
import { foldQuantity } from '../fold.js';
import { line } from '../logic.js';

/** Both ends of a figure in every row, once the plan has run; NaN where an end is open, as columns write it. */
export function figureColumn({ formula }: Figure, { plan, words }: Reading, at: At): Ends {
  const found = lookUp(formula, at);
  const ends = keptEnds(plan, typeof found === 'string' ? same(plan, line) : foldQuantity(found.value, words, at));
  plan.add((from, rows) => {
    for (const end of [ends.low, ends.high]) open(end, from, rows);
  });
  return ends;
}

function open(end: Float64Array, from: number, rows: number): void {
  for (let i = from; i < from + rows; i++) if (!Number.isFinite(end[i])) end[i] = NaN;
}
