/** What an answer rests on and what it still needs. */
import { isWeak } from '../model/source.js';
import type { Cause, Footing, Grounds, Part, Reading } from '../model/verdict.js';
import { distinctCauses, isOfRecord } from './cause.js';
import type { JudgeAt } from './judge.js';
import { none } from './part.js';
import { entryOf, filledIn, visit } from './walk.js';

const isOld = ({ verifiedThrough }: Footing, on: string): boolean => verifiedThrough !== undefined && verifiedThrough < on;
const distinct = (of: readonly Footing[]): readonly Footing[] => (of.length < 2 ? of : [...new Set(of)]);

/**
 * @param causes - why it is unknown; none when it is settled
 * @param footings - the entries that a settled answer rests on
 */
export function groundsOf(causes: readonly Cause[], footings: readonly Footing[], on: string, used: Grounds['used'] = none, assumed: Grounds['assumed'] = none): Grounds {
  const all = distinctCauses(causes);
  return {
    missing: all.filter((c) => isOfRecord(c.kind)).map((c) => c.path),
    causes: all,
    used,
    assumed,
    provisional: distinct(footings.filter((f) => isWeak(f.standing))),
    stale: distinct(footings.filter((f) => isOld(f, on))),
  };
}

/** What was read, what was assumed instead, and whether all that was read is firm: then nothing that rests on it is provisional or stale. */
type Gathered = Pick<Grounds, 'used' | 'assumed'> & { readonly isFirm: boolean };

/**
 * Gathers what was read, each entry once and in the order of the rule. The record decides only which days, rows and calendars are
 * read, and where an assumption fills in: without them it is gathered once for all records.
 *
 * @param first - the entry in which all of this was asked for, if it is not among the parts
 */
export function gathering({ on, assume = [] }: JudgeAt, first: readonly Footing[] = []): (of: readonly (Part | Reading)[]) => Gathered {
  let always: Gathered | undefined, varies = assume.length > 0;
  return (of) => {
    if (always) return { ...always, used: always.used.slice() };
    const entries = new Set(first), filled = new Map<string, Grounds['assumed'][number]>();
    const gather = (x: Part | Reading): void => {
      varies ||= 'members' in x || 'footings' in x || x.kind === 'asOf';
      for (const entry of entryOf(x)) entries.add(entry);
      for (const { id, label } of filledIn(x)) filled.set(id, { id, label });
    };
    for (const x of of) visit(x, gather);
    const used = [...entries];
    const gathered = { used, assumed: [...filled.values()], isFirm: !used.some((f) => isWeak(f.standing) || isOld(f, on)) };
    if (!varies) always = { ...gathered, used: used.slice(), assumed: none };
    return gathered;
  };
}
