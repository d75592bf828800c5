/** Sums over the rows of a roster, one per parent. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- offsets were checked to lie within the rows */
import { filled, type Spans, type Truths } from './column-logic.js';
import { repeated, steps, type Interval } from './logic.js';

/** The rows of every parent: what each adds, and whether it counts. */
export type Rows = { readonly offsets: Int32Array; readonly when: Truths; readonly of: Spans };

/**
 * Adds the rows up per parent, and the members that nobody described.
 *
 * More rows than the size: neither is believed, and there may be any number of members.
 *
 * @param empty - what one undescribed member adds
 */
export function gather({ offsets, when, of }: Rows, size: Spans, empty: Interval, scale: number): Spans {
  const length = size.low.length;
  const out = filled(length, repeated({ low: 0, high: Infinity }, empty));
  for (let i = 0; i < length; i++) {
    const first = offsets[i]!;
    const last = offsets[i + 1]!;
    const rows = last - first;
    if (rows > size.high[i]!) continue;
    const missing = repeated({ low: Math.max(0, size.low[i]! - rows), high: size.high[i]! - rows }, empty);
    let low = steps(missing.low, scale);
    let high = steps(missing.high, scale);
    for (let row = first; row < last; row++) {
      const from = of.low[row]!;
      const to = of.high[row]!;
      if (when[row] === 2 || (when[row] === 1 && from < 0)) low += steps(from, scale);
      if (when[row] === 2 || (when[row] === 1 && to > 0)) high += steps(to, scale);
    }
    out.low[i] = low / scale;
    out.high[i] = high / scale;
  }
  return out;
}
