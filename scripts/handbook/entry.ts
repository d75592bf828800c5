/** One dated entry of a rule, a figure or a list of classes: where and when it holds, on what document, and what it says. */
import { describe, type Entry, type Expr, type Rule, type Source } from '@dabiao/core';
import { item } from './page.ts';
import { asOf, placeOf, readable } from './spoken.ts';
import { withQuestions } from './with-questions.ts';
import { documentOf, messages, periodOf, placesOf, standingOf, words, type Lang } from './words.ts';

export const byStart = <T>(entries: readonly Entry<T>[]): Entry<T>[] => [...entries].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

/** The entry without what it says: place and period as a heading, clause, document, standing, reading. */
export function footingOf(entry: Entry<unknown>, lang: Lang): string[] {
  const w = words[lang], m = messages[lang];
  return [
    `### ${placesOf(entry.places, lang)}${m.comma}${periodOf(entry, lang)}`, '',
    ...(entry.clause ? [`> ${entry.clause}`, ''] : []),
    ...(entry.text ? [item(w.criteria, m.pick(entry.text), lang)] : []),
    item(w.source, referenceOf(entry.source, lang), lang),
    item(w.standing, standingOf(entry, lang), lang),
    ...(entry.reading ? [item(w.reading, m.pick(entry.reading), lang)] : []),
  ];
}

/** What an entry of a rule says, in words, with the numbers of its own first day. A national entry stands alone: a narrower one would hide it. */
export function saidBy(rule: Rule, entry: Entry<Expr>, lang: Lang): string[] {
  const w = words[lang], m = messages[lang];
  if (entry.value === undefined) return [''];
  const at = placeOf(rule, entry);
  const alone: Rule = { ...rule, criteria: [{ from: entry.from, source: entry.source, standing: entry.standing, ...(entry.text && { text: entry.text }), value: entry.value }] };
  const one = at.place === 'CN' || entry.places ? rule : alone;
  const short = describe(one, m, at, 'villager');
  const said = short.length === 1 ? describe(saidAgain(one), m, at, 'villager').map((line) => readable(line, entry, lang)) : short;
  return [item(w.content, asOf(at, lang), lang), '', ...said.map((line) => `  ${'  '.repeat(nesting(line))}- ${line}`), ''];
}

/** The short text of an entry stands above; where nothing else is named in turn, the condition itself says more. */
const saidAgain = (rule: Rule): Rule => ({ ...rule, criteria: rule.criteria.map(({ text: _, value, ...entry }) => ({ ...entry, ...(value && { value: withQuestions(value) }) })) });

/** '6' lies one level in, '6.1' two. */
const nesting = (line: string): number => /^(\d+(?:\.\d+)*) /.exec(line)?.[1]?.split('.').length ?? 0;

function referenceOf(source: Source, lang: Lang): string {
  const m = messages[lang];
  return [documentOf(source, lang), source.issuer && m.pick(source.issuer), source.number, source.date && m.day(source.date)].filter(Boolean).join(m.comma);
}
