/** Conditions and numbers in words, as an entry has them on its own first day, at its own place. */
import { compare, constant, describe, lookUp, requires, type At, type Entry, type Expr, type Quantity, type Rule, type Subject } from '@dabiao/core';
import { messages, placesOf, words, type Lang } from './words.ts';

/** A rule without a name that says one thing everywhere. */
const saying = (value: Expr, { from, source, standing }: Entry<unknown>, subject: Subject): Rule =>
  ({ id: 'said', label: { zh: '', en: '' }, subject, sense: 'standard', criteria: [{ from, source, standing, value }] });

/** Where a national entry is worded: in Sichuan if a number is set by region, so that there is one to show. */
export function placeOf(rule: Rule, { from, places }: Entry<unknown>): At {
  const open = (place: string): number => requires(rule, { on: from, place }).parameters.filter(({ values }) => typeof lookUp(values, { on: from, place }) === 'string').length;
  return { on: from, place: places?.[0] ?? (open('51') < open('CN') ? '51' : 'CN') };
}

/** Day and place of the numbers in what an entry says. */
export const asOf = ({ on, place }: At, lang: Lang): string => words[lang].asOf(messages[lang].day(on), placesOf([place], lang));

export type Speaker = { readonly at: At; readonly condition: (of: Expr) => string; readonly quantity: (of: Quantity) => string };

/** Words for the parts of one entry; `whole` says which numbers it needs. */
export function speaker(whole: Expr, entry: Entry<unknown>, subject: Subject, lang: Lang): Speaker {
  const m = messages[lang], at = placeOf(saying(whole, entry, subject), entry);
  const condition = (of: Expr): string => (describe(saying(of, entry, subject), m, at, 'villager')[0] ?? '').slice(m.named('', '').length).replace(/([<>≤≥=]) ([≤≥]) (?=\d)/g, `$1 ${words[lang].bounded}$2 `);
  const quantity = (of: Quantity): string => {
    const said = condition(compare(of, '>=', constant(0)));
    if (!said.endsWith(bar)) throw new Error(`a comparison with 0 does not end with "${bar}": ${said}`);
    return said.slice(0, -bar.length);
  };
  return { at, condition, quantity };
}

/** Every number compares with it, so what stands before it is the number. */
const bar = ' ≥ 0';
