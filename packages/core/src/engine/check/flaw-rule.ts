/** A check as the rule that a flawed record meets, so that every reading of rules reads checks as well. */
import { flawed, type BlankFlag, type Check } from '../../model/check.js';
import type { Indicator } from '../../model/indicator.js';
import type { Rule } from '../../model/rule.js';
import { nodesOf } from '../syntax.js';

/** The rule of a check. It is sound only over records that say themselves what is blank: see `blanks.ts`. */
export const flawRule = ({ id, label, subject, flaws }: Check): Rule => ({
  id, label, subject, sense: 'risk',
  criteria: flaws.map(({ value, ...entry }) => (value === undefined ? entry : { ...entry, value: flawed(value) })),
});

/** The answers whose absence some check looks at, by the roster that they lie in. */
export type Blanks = { readonly own: readonly Indicator[]; readonly rosters: ReadonlyMap<string, readonly Indicator[]> };

/** Gathers the answers whose blankness is asked, wherever in a condition. */
export function blanksOf(checks: readonly Check[]): Blanks {
  const own = new Map<string, Indicator>(), rosters = new Map<string, Map<string, Indicator>>();
  for (const { x, rosters: around } of checks.flatMap((check) => [...nodesOf(flawRule(check), true)])) {
    if (x.kind !== 'is' || !('blankOf' in x.of)) continue;
    const roster = around.at(-1), { blankOf } = x.of as BlankFlag;
    if (roster && !rosters.has(roster.id)) rosters.set(roster.id, new Map());
    (roster ? rosters.get(roster.id) : own)?.set(blankOf.id, blankOf);
  }
  return { own: [...own.values()], rosters: new Map([...rosters].map(([id, of]) => [id, [...of.values()]])) };
}
