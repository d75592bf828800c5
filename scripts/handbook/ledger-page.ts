/** A book: what it counts, what documents state, what that comes to and what it leaves open. */
import { formatAmount, tally, type EntryRole, type Ledger, type Posting, type Span, type Tally } from '@dabiao/core';
import { front, idLine, section } from './page.ts';
import { documentOf, messages, placesOf, spanOf, standingOf, table, words, type Lang } from './words.ts';

export function ledgerPage(ledger: Ledger, lang: Lang): string[] {
  const w = words[lang], m = messages[lang], { id, label, kind, counts, categories, overlapping, place, published } = ledger;
  const on = published.map((posting) => posting.on).sort().at(-1) ?? '';
  return [
    ...front(label[lang], lang),
    ...idLine(id, [[w.counts, counts.label[lang]], [w.ledgerKind, w.ledgerKinds[kind]], [w.owner, place ? placesOf([place], lang) : w.anyPlace]], lang),
    ...section(w.categories, categories.length > 0 ? [overlapping ? w.overlapping : w.exclusive, '', ...categories.map((c) => `- ${c.label[lang]}`)] : [w.noCategories]),
    ...section(w.published, table([w.date, w.role, w.category, w.amount, w.clause, w.standing, w.source, w.reading], published.map((posting) => postingOf(posting, ledger, lang)))),
    ...section(w.tally, [w.tallied(m.day(on)), '', ...tallyOf(tally(ledger, published, { on, place: place ?? '5117' }), lang)]),
  ];
}

/** Amounts are never negative: none at least is no more than nothing known. */
export const amountOf = (span: Span, lang: Lang): string => (span.low === 0 && span.high === null ? words[lang].open : spanOf(span, lang));

const roleOf = (as: EntryRole | null | undefined, lang: Lang): string => words[lang].roles[as ?? 'item'];

export function categoriesOf(codes: readonly string[] | null | undefined, as: EntryRole | null | undefined, { categories }: Ledger, lang: Lang): string {
  if (codes == null || codes.length === 0) return codes === null || (codes === undefined && (as ?? 'item') === 'item' && categories.length > 0) ? messages[lang].blank : codes?.length === 0 ? words[lang].absent : words[lang].whole;
  return codes.map((code) => categories.find((c) => c.code === code)?.label[lang] ?? code).join(lang === 'zh' ? '、' : ', ');
}

function postingOf(posting: Posting, ledger: Ledger, lang: Lang): string[] {
  const m = messages[lang], { on, as, amount, percent, clause, source, reading } = posting;
  return [
    m.day(on), roleOf(as, lang), categoriesOf(posting.categories, as, ledger, lang),
    (amount == null ? m.blank : formatAmount(amount, 'none', m)) + (percent ? m.title('', words[lang].printedAs(percent)) : ''),
    clause ?? words[lang].nothing, standingOf(posting, lang), documentOf(source, lang), reading ? m.pick(reading) : words[lang].nothing,
  ];
}

/** What the stated lines come to; every end that is open says so. */
function tallyOf(t: Tally, lang: Lang): string[] {
  const w = words[lang], m = messages[lang];
  const printed = (p: Tally['printed']): string => (p ? m.title(`${p.text}%`, w.percents[p.is]) : w.nothing);
  const shareOf = (share: Tally['share']): string => (share ? (amountOf(share, lang) === w.open ? w.open : `${amountOf(share, lang)}%`) : w.nothing);
  const rows = [
    ...t.categories.map((c) => [c.label[lang], amountOf(c.total, lang), shareOf(c.share), printed(c.printed)]),
    [w.sum, amountOf(t.total, lang), shareOf(t.share), printed(t.printed)],
    ...(t.baseline ? [[w.roles.baseline, amountOf(t.baseline, lang), w.nothing, w.nothing]] : []),
    ...(t.declared ? [[w.roles.total, amountOf(t.declared, lang), w.nothing, w.nothing]] : []),
    ...(t.remainder ? [[w.remainders[t.remainder.sign], amountOf(t.remainder.span, lang), w.nothing, w.nothing]] : []),
    ...(t.overlap ? [[w.incidences, amountOf(t.overlap.incidences, lang), w.nothing, w.nothing], [w.several, amountOf(t.overlap.several, lang), w.nothing, w.nothing], [w.underNone, amountOf(t.overlap.none, lang), w.nothing, w.nothing]] : []),
  ];
  const heads = [w.item, m.title(w.amount, t.counts.label[lang]), w.share, w.printed];
  const used = heads.map((_, i) => i < 2 || rows.some((cells) => cells[i] !== w.nothing));
  return table(heads.filter((_, i) => used[i]), rows.map(([name = '', ...cells]) => [name.charAt(0).toUpperCase() + name.slice(1), ...cells].filter((_, i) => used[i])));
}
