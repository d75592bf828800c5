/** What a verdict says as a whole. */
import type { Grounds, Verdict } from '../model/verdict.js';
import type { Messages } from './messages/messages.js';
import { causesOn, towards, type Row } from './rows.js';

/** The name of the rule, with the standard in words. */
export function titleOf({ label, part }: Verdict, m: Messages): string {
  const text = part.footing?.text;
  return m.title(m.pick(label), text ? m.pick(text) : '');
}

/** What decides, in a sentence or two. */
export function summaryOf(verdict: Verdict, rows: readonly Row[], m: Messages): string {
  const items = rows.filter((r) => !r.number.includes('.'));
  const numbers = (f: (r: Row) => boolean): string[] => items.filter(f).map((r) => r.number);
  const { summary } = m;
  const word = m.status[verdict.sense][verdict.status];
  if (verdict.status === 'met') return summary.met(items.length, word);
  if (verdict.status === 'unmet') return summary.unmet(numbers((r) => towards(r) === 'unmet'), items.length, word);
  return summary.unknown(verdict.missing.length, numbers((r) => causesOn('rule', [r]).length > 0), [...new Set(causesOn('rule', items).map((c) => c.word))].join(m.comma));
}

/** Sentences one after the other. */
export const spaced = (sentences: readonly string[], m: Messages): string => sentences.filter(Boolean).join(m.space);

/** What the answer rests on and is weak, unchecked or assumed. */
export function footnotesOf({ provisional, stale, assumed }: Grounds, m: Messages): string[] {
  const note = <T>(say: (what: string) => string, of: readonly T[], name: (x: T) => string): string[] => (of.length === 0 ? [] : [say([...new Set(of.map(name))].join(m.semicolon))]);
  return [
    ...note(m.footnote.provisional, provisional, (f) => m.title(m.pick(f.label), m.standing[f.standing])),
    ...note(m.footnote.stale, stale, (f) => `${m.pick(f.label)} ${m.checkedUntil(m.day(f.verifiedThrough ?? ''))}`),
    ...note(m.footnote.assumed, assumed, (x) => m.pick(x.label)),
  ];
}
