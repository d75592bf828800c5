/** A table of cases. What an edge is about is written in English only; in Chinese the day, the record and the answer speak for themselves. */
import type { Label } from '@dabiao/core';
import { section } from './page.ts';
import { messages, table, words, type Lang } from './words.ts';

export type CaseRow = { readonly name: string; readonly cells: readonly string[] };

export function caseTable(heads: readonly string[], rows: readonly CaseRow[], lang: Lang, note?: string): string[] {
  const w = words[lang], en = lang === 'en';
  const numbered = rows.map(({ name, cells }, i) => [String(i + 1), ...(en ? [name] : []), ...cells]);
  return section(w.cases, rows.length === 0 ? [] : [...(note === undefined ? [] : [note, '']), ...table(['#', ...(en ? ['Edge'] : []), ...heads], numbered)]);
}

/** Numbered lines; those that begin as in the first case are not said again. */
export function listed<T>(of: readonly T[], first: readonly T[], say: (one: T) => string, lang: Lang): string {
  const w = words[lang], alike = of.findIndex((one, i) => JSON.stringify(one) !== JSON.stringify(first[i]));
  const shared = alike < 0 ? of.length : alike;
  if (shared === of.length && shared === first.length && shared > 0) return w.same;
  const from = shared < 2 ? 0 : shared;
  return join([from > 0 ? w.asInFirst(from) : '', ...of.slice(from).map((one, i) => `${from + i + 1}. ${say(one)}`)], lang);
}

/** Why something is unknown, each with what it is about. */
export function because(causes: readonly { readonly kind: string; readonly about: string }[], lang: Lang): string[] {
  const m = messages[lang];
  return [...new Set(causes.map(({ kind, about }) => m.named(m.cause[kind as keyof typeof m.cause], about)))];
}

export const join = (said: readonly string[], lang: Lang): string => said.filter(Boolean).join(messages[lang].semicolon);
export const marked = (said: string, provisional: boolean | undefined, lang: Lang): string => said + (provisional ? ` ※ ${words[lang].provisional}` : '');
export const labelOf = (codes: readonly { readonly code: string; readonly label: Label }[], code: string, lang: Lang): string => codes.find((x) => x.code === code)?.label[lang] ?? code;
