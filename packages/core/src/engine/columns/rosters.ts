/** Sums over the rows of a roster, one per parent. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- offsets were checked to lie within the rows */
import { repeated, steps, type Interval } from '../logic.js';
import type { Ends } from '../columns.js';
import type { Spans } from './numbers.js';
import { met, unmet } from './truths.js';

/** The rows of every parent: whether each counts, and what it adds, 1 if nothing else is said. */
export type Rows = { readonly offsets: Int32Array; readonly when: Uint8Array; readonly of: Ends | null };

/**
 * Adds the rows up per parent, and the members that nobody described.
 *
 * More rows than the size: neither is believed, and there may be any number of members.
 *
 * @param empty - what one undescribed member adds
 */
export function gather(out: Spans, { offsets, when, of }: Rows, size: Spans, empty: Interval, scale: number, begin: number, parents: number): void {
  const overfull = repeated({ low: 0, high: Infinity }, empty);
  for (let i = 0; i < parents; i++) {
    const first = offsets[begin + i]!, last = offsets[begin + i + 1]!;
    const rows = last - first;
    if (rows > size.high[i]!) {
      out.low[i] = overfull.low;
      out.high[i] = overfull.high;
      continue;
    }
    const missing = repeated({ low: Math.max(0, size.low[i]! - rows), high: size.high[i]! - rows }, empty);
    let low = steps(missing.low, scale), high = steps(missing.high, scale);
    for (let row = first; row < last; row++) {
      const from = of ? of.low[row]! : 1, to = of ? of.high[row]! : 1;
      if (when[row] === met || (when[row] !== unmet && from < 0)) low += steps(from, scale);
      if (when[row] === met || (when[row] !== unmet && to > 0)) high += steps(to, scale);
    }
    out.low[i] = low / scale;
    out.high[i] = high / scale;
  }
}
