/**
 * One cell of a record, as every reading of records takes it.
 *
 * A missing cell and a refused one are both unknown. A cell of the wrong type is a mistake of the program that called, and throws.
 */
import { isDay } from '../model/civil-date.js';
import type { FlagIndicator, Indicator, NumberIndicator, Roster } from '../model/indicator.js';
import { answerOf, ContractError, giveOrNull, recordList, refuse, shown } from '../model/problem.js';
import type { Bounds, RecordOf, Refused, Value } from '../model/record.js';
import type { Cause } from '../model/verdict.js';
import type { Assumed } from './assumed.js';
import { cause } from './cause.js';
import { exactly, snap, type Interval } from './logic.js';

/** `value` is null when unknown, and then there is a cause. */
export type Answer<V> = { readonly value: V | null; readonly cause: Cause | null; readonly assumed: boolean };

/** An object that may hold answers. */
export const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRefused = (value: Value): value is Refused => isRecord(value) && Object.hasOwn(value, 'refused');
const isEnd = (end: unknown): boolean => end === null || end === undefined || typeof end === 'number';

/** Own cells only: a polluted prototype is not an answer. */
export const own = (record: RecordOf, id: string): Value => (Object.hasOwn(record, id) ? record[id] : undefined);

type Given = Exclude<Value, null | undefined | Refused>;
/** What an indicator is answered by. */
export type Accepted<I extends Indicator> = I extends NumberIndicator ? Interval : I extends FlagIndicator ? boolean : string;

/** The answer that a value is; null when no cell may hold it, undefined when a program handed in the wrong type. */
function accept(of: Indicator, value: Given, until?: string): Interval | boolean | string | null | undefined {
  switch (of.type) {
    case 'number': return typeof value === 'number' ? (isAllowed(value, of) ? exactly(value) : null) : boundsIn(value, of);
    case 'flag': return typeof value === 'boolean' ? value : undefined;
    case 'choice': return typeof value !== 'string' ? undefined : Object.hasOwn(of.codes, value) ? value : null;
    case 'date': return typeof value !== 'string' ? undefined : isDay(value) && (until === undefined || value <= until) ? value : null;
  }
}

function boundsIn(value: Given, of: NumberIndicator): Interval | null | undefined {
  if (!isRecord(value)) return undefined;
  // A copy over open ends has own ends only: those of a polluted prototype are no answer.
  const ends: Bounds = { low: null, high: null, ...(value as Bounds) };
  const keys = Object.keys(value);
  return keys.length > 0 && Object.keys(ends).length === 2 && Object.values(ends).every(isEnd) ? bounded(ends, of) : undefined;
}

/** Says whether a value is an allowed answer. */
export const isAnswer = (of: Indicator, value: Given): boolean => (accept(of, value) ?? null) !== null;

/**
 * The answer of a record to an indicator.
 *
 * @param until - the last day that a date can be, if there is one
 */
export const answerIn = <I extends Indicator>(record: RecordOf, of: I, assumed: Assumed, until?: string): Answer<Accepted<I>> => answerTo(own(record, of.id), of, assumed, until);

/** The same of a cell that was already taken out of its record. */
export function answerTo<I extends Indicator>(given: Value, of: I, assumed: Assumed, until?: string): Answer<Accepted<I>> {
  const value = given ?? assumed.get(of.id);
  if (value === undefined) return { value: null, cause: cause('missing', of), assumed: false };
  const accepted = isRefused(value) ? null : accept(of, value, until);
  if (accepted === undefined) return refuse('wrong-type', of.id, value, answerOf[of.type], giveOrNull);
  if (accepted !== null) return { value: accepted as Accepted<I>, cause: null, assumed: given === null || given === undefined };
  return { value: null, cause: { ...cause('refused', of), given: shown(isRefused(value) ? value.refused : value), of }, assumed: false };
}

/** Beyond this many steps a binary number no longer counts every step. */
const mostSteps = 1e15;

/** The least and the greatest number that a cell may hold. What is missing may lie anywhere between `min` and `max`. */
export const limitsOf = (of: NumberIndicator): Interval => rangeOf(of, mostSteps / of.scale);

/** Where a missing number lies. */
export const rangeOf = ({ min, max }: NumberIndicator, most = Infinity): Interval => ({ low: min ?? -most, high: max ?? most });

/** A number on its step and within its limits. The same conditions stand at the top of every SQL statement. */
export function isAllowed(n: number, of: NumberIndicator): boolean {
  const { low, high } = limitsOf(of);
  return n >= low && n <= high && snap(n, of.scale) === n;
}

/** Bounds within the range; null when an end is no allowed number, or nothing lies between them. */
export function bounded({ low, high }: Bounds, of: NumberIndicator): Interval | null {
  const range = rangeOf(of);
  const ends = { low: Math.max(low ?? -Infinity, range.low), high: Math.min(high ?? Infinity, range.high) };
  const allowed = [ends.low, ends.high].every((end) => !Number.isFinite(end) || isAllowed(end, of));
  return allowed && ends.low <= ends.high && ends.low < Infinity && ends.high > -Infinity ? ends : null;
}

export function rowsIn(record: RecordOf, { id }: Pick<Roster, 'id'>): readonly RecordOf[] {
  const value = own(record, id) ?? [];
  if (!Array.isArray(value)) refuse('wrong-type', id, value, recordList, giveOrNull);
  for (const [i, row] of (value as readonly unknown[]).entries()) if (!isRecord(row)) refuse('wrong-type', `${id}[${i}]`, row, recordList, giveOrNull);
  return value as readonly RecordOf[];
}

/** Reads row by row. What is refused in a row is told with its place; the day of its owner lies in none. */
export const eachRow = <V>(rows: readonly RecordOf[], { id }: Pick<Roster, 'id'>, read: (row: RecordOf, index: number) => V): V[] => rows.map((row, index) => {
  try {
    return read(row, index);
  } catch (error) {
    throw error instanceof ContractError && Object.hasOwn(row, error.problem.path.replace(/[.[].*/, '')) ? new ContractError({ ...error.problem, path: `${id}[${index}].${error.problem.path}` }) : error;
  }
});
