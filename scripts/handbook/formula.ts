/** A formula in words: its items with what each is worth and who says so, or the whole as one number. */
import { compare, constant, lookUp, requires, type At, type Entry, type Figure, type Parameter, type Quantity, type ScoreItem, type Subject } from '@dabiao/core';
import { byStart, footingOf } from './entry.ts';
import { item, linkTo } from './page.ts';
import { asOf, speaker, type Speaker } from './spoken.ts';
import { documentOf, messages, standingOf, table, words, type Lang } from './words.ts';

type Bound = { readonly kind: 'atMost' | 'atLeast'; readonly by: Quantity };

/** The items of a score, and between which bounds their sum is kept. */
function itemsOf(of: Quantity): { readonly items: readonly ScoreItem[]; readonly bounds: readonly Bound[] } | null {
  if (of.kind === 'score') return { items: of.items, bounds: [] };
  if (of.kind !== 'atMost' && of.kind !== 'atLeast') return null;
  const inner = itemsOf(of.left);
  return inner && { ...inner, bounds: [...inner.bounds, { kind: of.kind, by: of.right }] };
}

export const formulaOf = ({ id, subject, formula }: Figure, lang: Lang): string[] =>
  byStart(formula).flatMap((entry) => [...footingOf(entry, lang), ...(entry.value === undefined ? [''] : contentOf(id, subject, entry, entry.value, lang))]);

function contentOf(id: string, subject: Subject, entry: Entry<Quantity>, value: Quantity, lang: Lang): string[] {
  const w = words[lang], m = messages[lang];
  const said = speaker(compare(value, '>=', constant(0)), entry, subject, lang);
  const found = itemsOf(value);
  if (found === null) return [item(w.content, asOf(said.at, lang), lang), '', `  - ${said.quantity(value)}`, ''];
  const bounds = found.bounds.map(({ kind, by }) => m[kind](said.quantity(by)));
  const rows = found.items.map((it) => [it.label[lang], it.when ? said.condition(it.when) : m.always, said.quantity(it.points), saidIn(it, id, subject, entry, said, lang)]);
  return [item(w.content, asOf(said.at, lang), lang), ...(bounds.length > 0 ? [item(w.total, bounds.join(m.comma), lang)] : []), '', ...table([w.item, w.condition, w.points, w.pointsFrom], rows)];
}

/** Who says what an item is worth: the documents of its numbers; nobody, where the record gives the points; else the method itself. */
function saidIn({ points }: ScoreItem, id: string, subject: Subject, entry: Entry<Quantity>, { at }: Speaker, lang: Lang): string {
  const m = messages[lang], { from, source, standing } = entry;
  const { parameters, indicators } = requires({ id: 'points', label: { zh: '', en: '' }, subject, sense: 'standard', criteria: [{ from, source, standing, value: compare(points, '>=', constant(0)) }] }, at);
  const cited = parameters.map((p) => m.named(linkTo(p, id, lang), citedOf(p, at, lang)));
  return [...cited, ...(indicators.length > 0 ? [words[lang].given] : []), ...(cited.length + indicators.length === 0 ? [`${standingOf(entry, lang)}${m.comma}${documentOf(source, lang)}`] : [])].join(m.semicolon);
}

/** How well the value in force is documented, and where. */
export function citedOf({ values }: Parameter, at: At, lang: Lang): string {
  const m = messages[lang], found = lookUp(values, at);
  return typeof found === 'string' ? m.cause[found] : `${standingOf(found, lang)}${m.comma}${documentOf(found.source, lang)}`;
}
