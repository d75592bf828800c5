/** One line of a book as it was handed in: own cells only, each read or refused. A bad cell is unknown and its line is still read. */
import { isDay } from '../../model/civil-date.js';
import type { Label } from '../../model/label.js';
import type { EntryRole, Ledger } from '../../model/ledger.js';
import { amountOf, aPercent, aRemark, cellOfEntry, entryLabels, oneCategory, sameBook, sameCount, type EntryCell } from '../../model/ledger-problem.js';
import { masked } from '../../model/masked.js';
import type { Amount } from '../../model/parameter.js';
import { aDay, giveOrNull, oneOfThese, shown, textList, type Problem, type ProblemCode } from '../../model/problem.js';
import type { Cause } from '../../model/verdict.js';
import { isRecord } from '../answer.js';
import { intervalOf, snap, type Interval } from '../logic.js';
import { isPercent } from './explain-percent.js';

/** `null` is unknown. */
export type ReadEntry = {
  readonly entry: number;
  readonly as: EntryRole;
  readonly amount: Interval | null;
  readonly categories: readonly string[] | null;
  readonly on: string | null;
  readonly percent: string | null;
  readonly remark: string | null;
  readonly problems: readonly Problem[];
};

/** An amount above this is no amount, and keeps sums of thousands within whole numbers that are exact. */
const greatest = 1e12;
/** A remark is a sentence or two. */
const longest = 400;
const roles: readonly string[] = ['item', 'count', 'total', 'baseline'];
const ofPosting: readonly string[] = ['source', 'clause', 'standing', 'reading'];
const isText = (value: unknown): value is string => typeof value === 'string';
export const pathOf = (entry: number, cell?: EntryCell): string => `entries[${entry}]${cell === undefined ? '' : `.${cell}`}`;
const own = (of: object, key: string): unknown => (Object.hasOwn(of, key) ? (of as Record<string, unknown>)[key] : undefined) ?? null;

/** A whole line that does not belong here: a problem; else its cells. */
export function readEntry(ledger: Ledger, given: object, entry: number): ReadEntry | Problem {
  const at = (code: ProblemCode, cell: EntryCell, value: unknown, { expected, remedy }: { readonly expected: Label; readonly remedy: Label }): Problem =>
    ({ code, path: pathOf(entry, cell), given: shown(value), expected, remedy });
  const [book, counts] = [own(given, 'book'), own(given, 'counts')];
  if (book !== null && book !== ledger.id) return at('not-addable', 'book', book, sameBook(ledger));
  if (counts !== null && counts !== ledger.counts.code) return at('not-addable', 'counts', counts, sameCount(ledger.counts));
  const role = own(given, 'as') ?? 'item';
  if (!isText(role) || !roles.includes(role)) return at('unlisted', 'as', role, { expected: oneOfThese(roles), remedy: giveOrNull });

  const problems: Problem[] = [];
  const refused = (code: ProblemCode, cell: EntryCell, value: unknown, expected: Label, remedy: Label = giveOrNull): null => {
    problems.push(at(code, cell, value, { expected, remedy }));
    return null;
  };
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(entryLabels, key) && !ofPosting.includes(key)) problems.push({ code: 'unknown-key', path: `${pathOf(entry)}.${shown(key)}`, given: '', ...cellOfEntry });
  }
  const [amount, on, percent, remark, categories] = (['amount', 'on', 'percent', 'remark', 'categories'] as const).map((cell) => own(given, cell));
  const sizes = amount === null ? null : sizeOf(amount, ledger.counts.scale);
  const known = ledger.categories.map(({ code }) => code);
  const listed = Array.isArray(categories) ? categories.find((code) => !isText(code) || !known.includes(code)) as unknown : undefined;
  return {
    entry, as: role as EntryRole, problems,
    amount: typeof sizes === 'string' ? refused(sizes, 'amount', amount, amountOf(ledger.counts.scale)) : sizes,
    on: on === null || (isText(on) && isDay(on)) ? on : refused('not-a-day', 'on', on, aDay),
    percent: percent === null || (isText(percent) && isPercent(percent)) ? percent : refused('wrong-type', 'percent', percent, aPercent),
    remark: remark === null ? null : isText(remark) && remark.trim() !== '' && remark.length <= longest ? masked(remark) : refused('wrong-type', 'remark', remark, aRemark),
    categories: categories === null ? null
      : !Array.isArray(categories) ? refused('wrong-type', 'categories', categories, textList)
      : listed !== undefined ? refused('unlisted', 'categories', listed, oneOfThese(known))
      : new Set(categories).size > 1 && !ledger.overlapping ? refused('contradiction', 'categories', categories.join(', '), oneCategory.expected, oneCategory.remedy)
      : [...new Set(categories as string[])],
  };
}

/** The interval that an amount is, or what is wrong with it. */
function sizeOf(amount: unknown, scale: number): Interval | ProblemCode {
  if (typeof amount === 'number') return flawOf(amount, scale) ?? intervalOf(amount);
  if (!isRecord(amount)) return 'wrong-type';
  const keys = Object.keys(amount);
  const bounds = keys.length === 1 ? Object.values(amount).flat() as unknown[] : [];
  const isPair = keys[0] === 'between' && bounds.length === 2;
  if (!(isPair || ((keys[0] === 'atLeast' || keys[0] === 'atMost') && bounds.length === 1))) return 'wrong-type';
  const flaw = bounds.map((n) => (typeof n === 'number' ? flawOf(n, scale) : 'wrong-type')).find((f) => f !== null);
  if (flaw) return flaw;
  const { low, high } = intervalOf(amount as Amount);
  return low > high ? 'contradiction' : { low: Math.max(0, low), high };
}

function flawOf(n: number, scale: number): ProblemCode | null {
  if (!Number.isFinite(n)) return 'not-a-number';
  if (n < 0 || Object.is(n, -0) || n > greatest) return 'out-of-range';
  return snap(n, scale) === n ? null : 'off-step';
}

/** A cell that leaves something open: it is missing, or what it held was refused. */
export function openCell({ entry, problems }: ReadEntry, cell: EntryCell): Cause {
  const path = pathOf(entry, cell);
  const held = problems.find((p) => p.path === path);
  return { kind: held ? 'refused' : 'missing', id: cell, label: entryLabels[cell], path, ...(held && { given: held.given }) };
}
