/** Conditions and numbers in words, as an entry has them on its own first day, at its own place. */
import { compare, constant, describe, lookUp, requires, type At, type Entry, type Expr, type Quantity, type Rule, type Subject } from '@dabiao/core';
import { inForceOf } from './assignments.ts';
import { withQuestions } from './with-questions.ts';
import { messages, placesOf, words, type Lang } from './words.ts';

/** A rule without a name that says one thing everywhere. */
const saying = (value: Expr, { from, source, standing }: Entry<unknown>, subject: Subject): Rule =>
  ({ id: 'said', label: { zh: '', en: '' }, subject, sense: 'standard', criteria: [{ from, source, standing, value: withQuestions(value) }] });

const wordsOf = (rule: Rule, at: At, lang: Lang): string => (describe(rule, messages[lang], at, 'villager')[0] ?? '').slice(messages[lang].named('', '').length);

/** The text in a reader's words: a limit of which only a bound is known, and what it takes for a link to be in force. */
export function readable(text: string, { from, ...entry }: Entry<unknown>, lang: Lang): string {
  const w = words[lang];
  const long = inForceOf.map((condition) => wordsOf(saying(condition, { from, ...entry }, 'assignment'), { on: from, place: 'CN' }, lang));
  const short = w.links(long.reduce((said, inForce) => said.replaceAll(inForce, w.isInForce), text));
  return short.replace(/([<>≤≥=]) ([≤≥]) (?=\d)/g, `$1 ${w.bounded}$2 `);
}

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
  const condition = (of: Expr): string => readable(wordsOf(saying(of, entry, subject), at, lang), entry, lang);
  const grouped = (of: Quantity): string => (['sum', 'minus', 'atMost', 'atLeast'].includes(of.kind) ? m.group(quantity(of)) : quantity(of));
  const bounded = ({ kind, left, right }: Extract<Quantity, { kind: 'atMost' | 'atLeast' }>): string => {
    if (left.kind === 'share' && right.kind === 'constant') return quantity(left);
    if (right.kind === 'constant' || right.kind === 'parameter') return m.title(quantity(left), m[kind](quantity(right)));
    return words[lang][kind === 'atMost' ? 'lowerOf' : 'higherOf'](quantity(left), quantity(right));
  };
  const quantity = (of: Quantity): string => {
    if (of.kind === 'atMost' || of.kind === 'atLeast') return bounded(of);
    if (of.kind === 'product') return `${grouped(of.left)} × ${grouped(of.right)}`;
    if (of.kind === 'minus') return of.left.kind === 'constant' && of.left.of === 0 ? `− ${grouped(of.right)}` : `${quantity(of.left)} − ${grouped(of.right)}`;
    if (of.kind === 'share') return m.shareOf(grouped(of.part), grouped(of.whole));
    const said = condition(compare(of, '>=', constant(0)));
    if (!said.endsWith(bar)) throw new Error(`a comparison with 0 does not end with "${bar}": ${said}`);
    return said.slice(0, -bar.length);
  };
  return { at, condition, quantity };
}

/** Every number compares with it, so what stands before it is the number. */
const bar = ' ≥ 0';
