/**
 * Numbers on blocks of rows, in the cheapest of three forms.
 *
 * Most cells are exact or missing: one array, NaN for "anywhere in `range`". Only what is known within bounds needs both ends.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a block has room for all its rows */
import { isExact, line, type Interval } from '../logic.js';
import type { Ends } from '../columns.js';
import { blockRows, type Plan } from './plan.js';

/** Both ends of every row. */
export type Spans = { readonly kind: 'spans'; readonly low: Float64Array; readonly high: Float64Array };
/** The number of every row; where it is NaN, the number lies in `range`. */
export type Cells = { readonly kind: 'cells'; readonly of: Float64Array; readonly range: Interval };
/** The same in every row. */
export type Same = { readonly kind: 'same'; readonly of: Interval };
/** Whole points, at most 255 above `least`: one byte for each end, four rows to a word. */
export type Points = { readonly kind: 'points'; readonly least: number; readonly low: Int32Array; readonly high: Int32Array };
export type Numbers = Spans | Cells | Same | Points;

export const numbers = (): Float64Array => new Float64Array(blockRows);
export const spans = (): Spans => ({ kind: 'spans', low: numbers(), high: numbers() });

export const same = (plan: Plan, { low, high }: Interval): Same => plan.once('same', [low, high], () => ({ kind: 'same', of: { low, high } }));

/** Says whether a missing number may be any number at all, so that nothing can be said of what is worked out of it. */
export const isAnywhere = ({ range: { low, high } }: Cells): boolean => low === line.low && high === line.high;

/** Both ends of any form. */
export function endsOf(plan: Plan, x: Numbers): Spans {
  if (x.kind === 'spans') return x;
  return plan.once('ends', [x], () => {
    const out = spans();
    if (x.kind === 'same') {
      out.low.fill(x.of.low);
      out.high.fill(x.of.high);
    } else if (x.kind === 'cells') plan.add((_, rows) => spread(out, x, rows));
    else plan.add((_, rows) => lift(out, x, rows));
    return out;
  });
}

function spread({ low, high }: Spans, { of, range }: Cells, rows: number): void {
  const { low: least, high: most } = range;
  for (let i = 0; i < rows; i++) {
    const n = of[i]!;
    const known = n === n;
    low[i] = known ? n : least;
    high[i] = known ? n : most;
  }
}

function lift({ low, high }: Spans, points: Points, rows: number): void {
  for (let i = 0; i < rows; i++) {
    const shift = (i & 3) * 8;
    low[i] = ((points.low[i >> 2]! >>> shift) & 255) + points.least;
    high[i] = ((points.high[i >> 2]! >>> shift) & 255) + points.least;
  }
}

/** A number that is exact in every row and the same: null otherwise. */
export const exactOf = (x: Numbers): number | null => (x.kind === 'same' && isExact(x.of) ? x.of.low : null);

/** Both ends of all rows, once the plan has run. */
export function keptEnds(plan: Plan, x: Numbers): Ends {
  const ends = endsOf(plan, x);
  const [low, high] = [new Float64Array(plan.length), new Float64Array(plan.length)];
  plan.add((from, rows) => {
    low.set(ends.low.subarray(0, rows), from);
    high.set(ends.high.subarray(0, rows), from);
  });
  return { low, high };
}
