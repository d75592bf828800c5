/** What an answer rests on, gathered from the parts and readings that were judged. */
import { isWeak } from '../model/source.js';
import type { Indicator } from '../model/indicator.js';
import type { Cause, Footing, Grounds, Part, Reading } from '../model/verdict.js';
import { distinctCauses, isOfRecord } from './cause.js';
import { entryOf, walk } from './walk.js';

/**
 * @param of - everything that was judged
 * @param causes - why it is unknown; none when it is settled
 * @param footings - the entries that a settled answer rests on
 */
export function groundsOf(of: readonly (Part | Reading)[], causes: readonly Cause[], footings: readonly Footing[], on: string): Grounds {
  const all = of.flatMap((x) => walk(x));
  const filled = all.flatMap((x): readonly Indicator[] => ('filled' in x ? x.filled : 'assumed' in x && x.assumed ? [x.of] : []));
  const assumed = filled.map(({ id, label }) => ({ id, label }));
  const distinct = distinctCauses(causes);
  const rests = [...new Set(footings)];
  return {
    missing: distinct.filter((c) => isOfRecord(c.kind)).map((c) => c.path),
    causes: distinct,
    used: [...new Set(all.flatMap(entryOf))],
    assumed: [...new Map(assumed.map((x) => [x.id, x])).values()],
    provisional: rests.filter((f) => isWeak(f.standing)),
    stale: rests.filter((f) => f.verifiedThrough !== undefined && f.verifiedThrough < on),
  };
}
