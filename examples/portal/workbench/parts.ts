/** The items of the standard, as the ledger of the workbench has them for columns. */
import { judge, type Label, type Part, type Verdict } from '@dabiao/core';
import { householdExit } from '@dabiao/core/rulebook';
import type { Registry } from './registry.ts';

export type Item = { readonly rule: string; readonly label: Label };
export type Mark = 'met' | 'unmet' | 'unknown' | 'na';
type Holds = Part & { readonly kind: 'holds' };

/** The rules that a verdict consists of, whatever joins them; what these consist of in turn is theirs. */
const topOf = (parts: readonly Part[]): Holds[] => parts.flatMap((part) => (part.kind === 'holds' ? [part] : 'parts' in part ? topOf(part.parts) : []));

/** What the verdict of any household consists of on the day. */
export const itemsOf = ({ assessment: { on, place } }: Registry): Item[] => topOf(judge(householdExit, {}, { on, place }).part.parts).map(({ id, label }) => ({ rule: id, label }));

/** Where each item stands: where nobody is concerned, it is neither met nor unmet. */
export const marksOf = ({ part }: Verdict, items: readonly Item[]): Mark[] => {
  const found = new Map(topOf(part.parts).map((of) => [of.id, of]));
  return items.map(({ rule }) => {
    const of = found.get(rule);
    return of === undefined || !of.applies ? 'na' : of.status;
  });
};
