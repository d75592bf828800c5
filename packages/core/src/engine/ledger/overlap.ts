/** How far categories overlap, from their sizes alone. */
import { exactly, type Interval } from '../logic.js';

export type OverlapBounds = { readonly several: Interval; readonly none: Interval };

/** The greatest whole number from 0 to `most` of which something holds that holds of all smaller ones. */
function greatest(most: number, holds: (x: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * How many of `all` fall under several categories of these sizes, and under none, at least and at most. Null when a size is greater than
 * all.
 *
 * At least: x of them hold at most min(size, x) of each category, and the others one each, so there are enough places only from some x on.
 * At most: x of them can hold two each only as long as the categories have so much for them.
 */
export function overlapOf(sizes: readonly number[], all: number): OverlapBounds | null {
  const descending = [...sizes].sort((a, b) => b - a);
  const [largest = 0, second = 0] = descending;
  if (largest > all) return null;
  const total = sizes.reduce((n, size) => n + size, 0);
  const held = (x: number) => sizes.reduce((n, size) => n + Math.min(size, x), 0);
  const tooFew = greatest(second, (x) => total - held(x) > all - x);
  const least = total > all ? tooFew + 1 : 0;
  const most = greatest(all, (x) => held(x) >= 2 * x);
  return { several: least === most ? exactly(least) : { low: least, high: most }, none: { low: Math.max(0, all - total), high: all - largest } };
}
