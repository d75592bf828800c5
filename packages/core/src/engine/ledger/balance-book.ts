/** A book as a whole: its items, what is declared of it, its categories and how they overlap. */
import type { EntryRole, Ledger, Posting } from '../../model/ledger.js';
import type { Named } from '../../model/procedure.js';
import type { Remainder, Tally, TalliedCategory } from '../../model/tally.js';
import type { Cause, Footing } from '../../model/verdict.js';
import { cause, distinctCauses } from '../cause.js';
import { groundsOf } from '../grounds.js';
import { compare, isExact, minus, share, spanOf, type Interval } from '../logic.js';
import { added, amountCauses, last, nothing, unknown, type Balance } from './balance.js';
import { remarked } from '../../model/ledger-problem.js';
import { shown, type Problem } from '../../model/problem.js';
import { explainPercent } from './explain-percent.js';
import { overlapIn } from './overlap-of-book.js';
import { openCell, type ReadEntry } from './read-entry.js';
import { lastOfEach } from './stock.js';
import type { TallyAt } from './tally.js';

type Balanced = Omit<Tally, 'kind' | 'ledger' | 'label' | 'of' | 'counts' | 'on' | 'since' | 'place' | 'entries' | 'withoutAmount' | 'refused' | 'later' | 'earlier'>;

export function balance(ledger: Ledger, lines: readonly ReadEntry[], stated: readonly Posting[], hasItems: boolean, { on, since }: TallyAt): Balanced {
  const { counts: { scale }, kind, overlapping } = ledger;
  const book: Named = { code: ledger.id, label: ledger.label };
  const causes: Cause[] = [];
  const known = (b: Balance | null): Balance | null => {
    causes.push(...(b?.causes ?? []));
    return b;
  };
  const of = (role: EntryRole, code?: string) => lines.filter((l) => l.as === role && (code === undefined ? !l.categories?.length : l.categories?.includes(code)));
  const items = lines.filter(({ as }) => as === 'item');
  const under = (code: string) => (line: ReadEntry): boolean | null => line.categories?.includes(code) ?? null;

  const declared = since === undefined ? known(last(of('total'), book)) : null;
  const baseline = known(last(of('baseline'), book));
  const stock = kind === 'stock' && hasItems ? lastOfEach(items, ledger) : null;
  const total = !hasItems ? declared?.of ?? unknown : stock ? known(stock.total)?.of ?? unknown : added(items, () => true, scale);
  if (!hasItems && declared === null) causes.push(cause('missing', { id: 'entries', label: ledger.label }));
  // Every amount is known, and their sum is not: it is beyond the whole numbers that are exact.
  if (!stock && hasItems && total.high === Infinity && items.every(({ amount, on: day }) => amount !== null && amount.high < Infinity && day !== null)) causes.push(cause('inexact', ledger));
  if (!stock) causes.push(...items.flatMap((line) => [...amountCauses(line), ...(line.on === null ? [openCell(line, 'on')] : [])]));
  const stray = ledger.categories.length === 0 ? [] : items.filter(({ categories }) => categories === null);
  causes.push(...stray.map((line) => openCell(line, 'categories')));
  const whole = baseline?.of ?? declared?.of ?? total;

  const categories = ledger.categories.map((category) => {
    const { code } = category;
    const counted = known(last(of('count', code), category));
    const held = counted ?? (!hasItems ? untold(category) : stock ? stock.of(category) : { of: added(items, under(code), scale), on: null, causes: [] });
    if (counted === null) causes.push(...held.causes);
    const own = known(last(of('baseline', code), category));
    const told = [...of('count', code), ...items.filter(({ categories: c }) => c?.includes(code))];
    return { category, held, own, printed: lastOf('percent', told), remark: lastOf('remark', [...told, ...of('baseline', code)]), out: own?.of ?? whole };
  });
  const capped = (part: Interval, out: Interval) => (out === total ? { low: part.low, high: Math.min(part.high, out.high) } : part);
  const shareOf = (part: Interval, out: Interval): Interval | null => {
    if (out.high <= 0 || (out === total && part.low > out.high)) {
      causes.push(out.high <= 0 ? cause('whole-not-positive', { id: 'whole', label: 'whole' }) : cause('contradiction', { id: 'contradiction', label: 'contradiction' }));
      return null;
    }
    const { low, high } = share(capped(part, out), out, { scale: 100 });
    return { low: Math.max(0, low), high };
  };
  const compareTo = (part: Interval, own: Balance | null) => (own === null ? false : compare(part, '>', own.of));
  const explained = (text: string | null, part: Interval, out: Interval) =>
    (text === null ? null : { text, is: isExact(part) && isExact(out) ? explainPercent(text, part.low, out.low, scale) : 'unknown' as const });

  const found = overlapping ? overlapIn(ledger, hasItems ? items : null, categories.map(({ held }) => held.of), declared?.of ?? total) : null;
  causes.push(...(found?.causes ?? []));
  const remainder = declared === null || !hasItems ? null : remainderOf(minus(declared.of, total, { scale }));
  const unremarked: Problem[] = [];
  const above = ({ code }: Named, part: Interval, most: Balance | null, remark: string | null) => {
    const aboveBaseline = compareTo(part, most);
    if (aboveBaseline === true && remark === null) unremarked.push({ code: 'lacking', path: code, given: shown(part.low), ...remarked(shown(most?.of.high)) });
    return { aboveBaseline, remark };
  };
  const tallied = categories.map(({ category, held, own, printed, remark, out }): TalliedCategory => {
    const part = shareOf(held.of, out);
    return { ...category, total: spanOf(held.of), on: stock || held.on ? held.on : null, baseline: own && spanOf(own.of), share: part && spanOf(part), ...above(category, held.of, own ?? baseline, remark), printed: explained(printed, held.of, out) };
  });
  const ofWhole = [...of('total'), ...items.filter(({ categories: c }) => !c?.length)];
  const shareOfWhole = baseline === null ? null : shareOf(total, baseline.of);
  return {
    total: spanOf(total), declared: declared && spanOf(declared.of), remainder, baseline: baseline && spanOf(baseline.of),
    share: shareOfWhole && spanOf(shareOfWhole), ...above(book, total, baseline, lastOf('remark', [...ofWhole, ...of('baseline')])), printed: explained(lastOf('percent', ofWhole), total, whole),
    categories: tallied, unremarked, overlap: found?.overlap ?? null,
    uncategorised: spanOf(stray.length === 0 ? nothing : stock ? unknown : added(stray, () => true, scale)),
    ...standing(ledger, stated, distinctCauses(causes), on),
  };
}

/** A category of which a book without items says nothing. */
const untold = ({ code, label }: Named): Balance => ({ of: unknown, on: null, causes: [cause('missing', { id: code, label })] });

const lastOf = (cell: 'percent' | 'remark', lines: readonly ReadEntry[]): string | null => lines.filter((line) => line[cell] !== null).sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1))[0]?.[cell] ?? null;

function remainderOf(of: Interval): Remainder {
  const sign = isExact(of) && of.low === 0 ? 'none' : of.low > 0 ? 'unexplained' : of.high < 0 ? 'excess' : 'unknown';
  return { span: spanOf(of), sign };
}

/** What documents say of the lines that they state. */
function standing({ id, label }: Ledger, stated: readonly Posting[], causes: readonly Cause[], on: string) {
  const footings = stated.filter((posting) => posting.on <= on).map(({ on: from, source, clause, standing: s, reading }: Posting): Footing =>
    ({ kind: 'ledger', id, label, from, source, standing: s, ...(clause !== undefined && { clause }), ...(reading && { reading }) }));
  return groundsOf(causes, footings, on, footings);
}
