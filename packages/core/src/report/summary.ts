/** What a verdict says as a whole. */
import type { Footing, Verdict } from '../model/verdict.js';
import type { Messages } from './messages/messages.js';
import type { Row } from './rows.js';

/** The name of the rule, with the standard in words. */
export function titleOf({ label, part }: Verdict, m: Messages): string {
  const text = part.footing?.text;
  return m.title(m.pick(label), text ? m.pick(text) : '');
}

/** What decides, in a sentence or two. */
export function summaryOf(verdict: Verdict, rows: readonly Row[], m: Messages): string {
  const items = rows.filter((r) => !r.number.includes('.'));
  const of = (f: (r: Row) => boolean): string => m.items(items.filter(f).map((r) => r.number));
  const { summary } = m;
  if (verdict.status === 'unmet') {
    const unmet = items.filter((r) => r.status === 'unmet');
    return unmet.length === 1 ? summary.unmetByOne(of((r) => r.status === 'unmet')) : summary.unmet(of((r) => r.status === 'unmet'));
  }
  if (verdict.status === 'unknown') {
    const byRule = items.filter((r) => r.causes.some((c) => c.side === 'rule'));
    return spaced([verdict.missing.length > 0 ? summary.unknown(verdict.missing.length) : '', byRule.length > 0 ? summary.unknownByRule(m.items(byRule.map((r) => r.number))) : ''], m);
  }
  const weak = items.some((r) => r.provisional) ? summary.provisional(of((r) => r.provisional)) : '';
  const old = items.some((r) => r.stale) ? summary.stale(of((r) => r.stale)) : '';
  return spaced([summary.met(items.length), weak, old], m);
}
const spaced = (sentences: readonly string[], m: Messages): string => sentences.filter(Boolean).join(m.lang === 'en' ? ' ' : '');

/** What the answer rests on and is weak, unchecked or assumed. */
export function footnotesOf(verdict: Verdict, m: Messages): string[] {
  const names = (of: readonly Footing[]): string => [...new Set(of.map((f) => m.title(m.pick(f.label), m.standing[f.standing])))].join(m.semicolon);
  return [
    ...(verdict.provisional.length > 0 ? [m.footnote.provisional(names(verdict.provisional))] : []),
    ...(verdict.stale.length > 0 ? [m.footnote.stale([...new Set(verdict.stale.map((f) => `${m.pick(f.label)} ${m.checkedUntil(m.day(f.verifiedThrough ?? ''))}`))].join(m.semicolon))] : []),
    ...(verdict.assumed.length > 0 ? [m.footnote.assumed(verdict.assumed.map((x) => m.pick(x.label)).join(m.comma))] : []),
  ];
}
