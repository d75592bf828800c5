/** What an answer rests on, gathered from the parts and readings that were judged. */
import { isWeak } from '../model/source.js';
import type { Cause, Footing, Grounds, Part, Reading } from '../model/verdict.js';
import { distinctCauses, isOfRecord } from './cause.js';
import { entryOf, filledIn, walk } from './walk.js';

/**
 * @param of - everything that was judged
 * @param causes - why it is unknown; none when it is settled
 * @param footings - the entries that a settled answer rests on
 */
export function groundsOf(of: readonly (Part | Reading)[], causes: readonly Cause[], footings: readonly Footing[], on: string): Grounds {
  const used = new Set<Footing>();
  const assumed = new Map<string, Grounds['assumed'][number]>();
  for (const x of of) {
    for (const y of walk(x)) {
      for (const entry of entryOf(y)) used.add(entry);
      for (const { id, label } of filledIn(y)) assumed.set(id, { id, label });
    }
  }
  const distinct = distinctCauses(causes);
  const rests = [...new Set(footings)];
  return {
    missing: distinct.filter((c) => isOfRecord(c.kind)).map((c) => c.path),
    causes: distinct,
    used: [...used],
    assumed: [...assumed.values()],
    provisional: rests.filter((f) => isWeak(f.standing)),
    stale: rests.filter((f) => f.verifiedThrough !== undefined && f.verifiedThrough < on),
  };
}
