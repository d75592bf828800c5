/** The cases of a ledger: its lines, and what they come to. */
import { formatAmount, tally, type Ledger, type LedgerEntry, type Tally } from '@dabiao/core';
import { ledgers } from '@dabiao/core/rulebook';
import { because, caseTable, join, listed, marked } from './case-table.ts';
import type { CaseTables } from './cases.ts';
import { amountOf, categoriesOf } from './ledger-page.ts';
import { messages, placesOf, words, type Lang } from './words.ts';

export function ledgerCases(ledger: Ledger, cases: CaseTables['ledgers'][string], lang: Lang): string[] {
  const w = words[lang];
  const rows = cases.map(({ name, at, entries }, i) => ({
    name,
    cells: [
      (at.since ? `${at.since} – ` : '') + at.on, placesOf([at.place], lang),
      entries ? listed(entries, i === 0 ? [] : cases[0]?.entries ?? [], (entry) => entryOf(entry, ledger, lang), lang) || w.noEntries : w.asStated,
      tallyOf(tally(ledger, entries ?? ledger.published, at), lang),
    ],
  }));
  return caseTable([w.day, w.place, w.entries, w.tally], rows, lang);
}

function entryOf({ as, amount, categories, on, percent, remark, book, counts }: LedgerEntry, ledger: Ledger, lang: Lang): string {
  const w = words[lang], m = messages[lang];
  const of = categoriesOf(categories, as, ledger, lang);
  const said = [
    w.roles[as ?? 'item'], of === w.whole ? '' : of, amount == null ? m.blank : Number.isNaN(amount) ? w.notANumber : formatAmount(amount, 'none', m), percent && w.printedAs(percent), remark && `“${remark}”`, on ?? w.noDay,
    book && (ledgers.find(({ id }) => id === book)?.label[lang] ?? book), counts && m.named(w.counts, ledgers.find((l) => l.counts.code === counts)?.counts.label[lang] ?? counts),
  ];
  return said.filter(Boolean).join(' ');
}

function tallyOf(t: Tally, lang: Lang): string {
  const w = words[lang], m = messages[lang];
  return join([
    marked(m.named(w.sum, amountOf(t.total, lang)), t.provisional.length > 0, lang),
    t.remainder ? m.named(w.remainders[t.remainder.sign], amountOf(t.remainder.span, lang)) : '',
    t.aboveBaseline ? m.title(w.above, t.remark ?? '') : '', t.printed ? m.named(w.printedAs(t.printed.text), w.percents[t.printed.is]) : '',
    ...t.categories.map(({ label, total, printed, aboveBaseline, remark }) => m.named(label[lang], [amountOf(total, lang), ...(printed ? [m.named(w.printedAs(printed.text), w.percents[printed.is])] : []), ...(aboveBaseline ? [m.title(w.above, remark ?? '')] : [])].join(m.comma))),
    ...(t.overlap ? [m.named(w.several, amountOf(t.overlap.several, lang)), m.named(w.underNone, amountOf(t.overlap.none, lang))] : []),
    ...t.refused.map(({ entry, problem }) => w.refusedEntry(entry + 1, problem.expected[lang])),
    ...because(t.causes.map(({ kind, label }) => ({ kind, about: m.pick(label) })), lang),
  ], lang);
}
