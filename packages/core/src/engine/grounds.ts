/** What an answer rests on, gathered from the parts and readings that were judged. */
import { isWeak } from '../model/source.js';
import type { Cause, Footing, Grounds, Part, Reading } from '../model/verdict.js';
import { distinctCauses, isOfRecord } from './cause.js';
import { entryOf, filledIn, visit } from './walk.js';

/**
 * @param of - everything that was judged
 * @param causes - why it is unknown; none when it is settled
 * @param footings - the entries that a settled answer rests on
 * @param first - the entry in which all of this was asked for, if it is not among the parts
 */
export function groundsOf(of: readonly (Part | Reading)[], causes: readonly Cause[], footings: readonly Footing[], on: string, first?: Footing): Grounds {
  const used = new Set<Footing>(first && [first]);
  const assumed = new Map<string, Grounds['assumed'][number]>();
  const gather = (x: Part | Reading): void => {
    for (const entry of entryOf(x)) used.add(entry);
    for (const { id, label } of filledIn(x)) assumed.set(id, { id, label });
  };
  for (const x of of) visit(x, gather);
  const distinct = distinctCauses(causes);
  const those = (is: (f: Footing) => boolean): readonly Footing[] => {
    const all = footings.filter(is);
    return all.length < 2 ? all : [...new Set(all)];
  };
  return {
    missing: distinct.filter((c) => isOfRecord(c.kind)).map((c) => c.path),
    causes: distinct,
    used: [...used],
    assumed: [...assumed.values()],
    provisional: those((f) => isWeak(f.standing)),
    stale: those((f) => f.verifiedThrough !== undefined && f.verifiedThrough < on),
  };
}
