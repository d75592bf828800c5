import { isDay, type Day } from '../../model/civil-date.js';
import type { Ledger, LedgerEntry } from '../../model/ledger.js';
import { anEntry, aPeriod, entryList, giveEntries, placeOf } from '../../model/ledger-problem.js';
import { giveAt, refuse, shown } from '../../model/problem.js';
import type { At } from '../../model/timeline.js';
import type { RefusedEntry, Tally } from '../../model/tally.js';
import { isRecord } from '../answer.js';
import { checkAt } from '../judge.js';
import { needShape } from '../need-shape.js';
import { balance } from './balance-book.js';
import { pathOf, readEntry, type ReadEntry } from './read-entry.js';

/** Day, place and, for a flow, the first day of a period. */
export type TallyAt = At & { readonly since?: Day };

/**
 * What the lines of a book come to on a day: items, declared total and what it leaves unexplained, each category with its share, how far
 * categories overlap.
 *
 * A missing amount widens the span and never counts as nothing; a line without a day may or may not count yet. A flow is added up, of a
 * stock the last balance on or before the day is taken. A remainder is shown, not forced away. An amount above its baseline counts: with a
 * remark on its line it is shown with it, without one `unremarked` tells it. A line of another book, kind or unit is
 * refused and kept, and so is every cell that is no answer.
 *
 * @param entries - in any order; what documents state is `ledger.published`
 * @param at - day 'YYYY-MM-DD' and division code of whose book it is; `since` begins a period of a flow
 * @returns spans in the unit of `counts`, shares in percent
 * @throws ContractError when `entries` is no list, or day, place or period cannot be; never for a bad line
 * @example tally(obtainedFundsLedger, obtainedFundsLedger.published, { on: '2020-12-31', place: '5117' }).remainder.span //=> { low: 91.25, high: 91.25 }
 */
export function tally(ledger: Ledger, entries: readonly LedgerEntry[], at: TallyAt): Tally {
  needShape('ledger', ledger, 'published');
  checkAt(at);
  const { on, since = null, place } = at;
  if (!Array.isArray(entries)) refuse('wrong-shape', 'entries', entries, entryList, giveEntries);
  if (since !== null && (typeof since !== 'string' || !isDay(since) || since > on || ledger.kind === 'stock')) refuse('out-of-range', 'at.since', since, aPeriod, giveAt);
  if (ledger.place !== undefined && ledger.place !== place) refuse('not-a-place', 'at.place', place, placeOf(ledger.place).expected, placeOf(ledger.place).remedy);

  const refused: RefusedEntry[] = [];
  const lines: ReadEntry[] = [];
  let [later, earlier, hasItems] = [0, 0, false];
  // A hole is a line too: forEach would skip it.
  Array.from<unknown>(entries).forEach((given, entry) => {
    const line = isRecord(given) ? readEntry(ledger, given, entry) : { code: 'wrong-shape' as const, path: pathOf(entry), given: shown(given), expected: anEntry, remedy: giveEntries };
    if (!('code' in line)) hasItems ||= line.as === 'item';
    if ('code' in line) refused.push({ entry, problem: line });
    else if (line.on !== null && line.on > on) later++;
    else if (line.on !== null && since !== null && line.on < since && line.as === 'item') earlier++;
    else {
      lines.push(line);
      refused.push(...line.problems.map((problem) => ({ entry, problem })));
    }
  });
  const handed = new Set<unknown>(entries);
  const stated = ledger.published.filter((posting) => handed.has(posting));
  const { id, label, kind, counts } = ledger;
  const of = { kind: 'tally', ledger: id, label, of: kind, counts, on, since, place } as const;
  return { ...of, ...balance(ledger, lines, stated, hasItems, at), entries: lines.length, withoutAmount: lines.filter(({ as, amount }) => as === 'item' && amount === null).length, refused, later, earlier };
}
