/** How far the categories of a book overlap: counted where every item carries its set, bounded where only sizes are known. */
import type { Ledger } from '../../model/ledger.js';
import type { Overlap } from '../../model/tally.js';
import type { Cause } from '../../model/verdict.js';
import { cause } from '../cause.js';
import { isExact, spanOf, sum, type Interval } from '../logic.js';
import { added } from './balance.js';
import { overlapOf } from './overlap.js';
import type { ReadEntry } from './read-entry.js';

/**
 * @param items - null in a book that has none, only sizes
 * @param sizes - of the categories; `all`: how many there are in all
 */
export function overlapIn({ counts: { scale } }: Ledger, items: readonly ReadEntry[] | null, sizes: readonly Interval[], all: Interval): { readonly overlap: Overlap; readonly causes: readonly Cause[] } {
  const incidences = spanOf(sum(sizes, scale));
  if (items !== null) {
    const several = added(items, ({ categories: c }) => (c === null ? null : c.length > 1), scale);
    const none = added(items, ({ categories: c }) => (c === null ? null : c.length === 0), scale);
    return { overlap: { incidences, several: spanOf(several), none: spanOf(none) }, causes: [] };
  }
  const found = sizes.every(isExact) && isExact(all) ? overlapOf(sizes.map(({ low }) => low * scale), all.low * scale) : undefined;
  const open = { low: 0, high: all.high };
  const inUnits = ({ low, high }: Interval) => spanOf({ low: low / scale, high: high / scale });
  return {
    overlap: { incidences, several: found ? inUnits(found.several) : spanOf(open), none: found ? inUnits(found.none) : spanOf(open) },
    causes: found === null ? [cause('contradiction', { id: 'contradiction', label: 'contradiction' })] : [],
  };
}
