/** A check as the rule that a flawed record meets, so that every reading of rules reads checks as well. */
import { flawed, type Check, type Flaw } from '../../model/check.js';
import type { Indicator, Roster } from '../../model/indicator.js';
import type { Rule } from '../../model/rule.js';

/** The rule of a check. It is sound only over records that say themselves what is blank: see `blanks.ts`. */
export const flawRule = ({ id, label, subject, flaws }: Check): Rule => ({
  id, label, subject, sense: 'risk',
  criteria: flaws.map(({ value, ...entry }) => (value === undefined ? entry : { ...entry, value: flawed(value) })),
});

/** The answers whose absence some check looks at, by the roster that they lie in. */
export type Blanks = { readonly own: readonly Indicator[]; readonly rosters: ReadonlyMap<string, readonly Indicator[]> };

/** Gathers the answers that must be there. */
export function blanksOf(checks: readonly Check[]): Blanks {
  const found = checks.flatMap(({ flaws }) => flaws.flatMap(({ value }) => (value?.kind === 'blank' ? [value] : [])));
  const within = (roster: Roster | undefined): Indicator[] => [...new Set(found.filter((flaw) => flaw.in?.id === roster?.id).map(({ of }) => of))];
  const rosters = [...new Map(found.flatMap((flaw: Flaw) => (flaw.in ? [[flaw.in.id, flaw.in] as const] : []))).values()];
  return { own: within(undefined), rosters: new Map(rosters.map((roster) => [roster.id, within(roster)])) };
}
