import type { Columns } from '../engine/columns.js';
import { dayNumber, isDay } from '../model/civil-date.js';
import type { ChoiceIndicator, Indicator, NumberIndicator } from '../model/indicator.js';
import type { RecordOf } from '../model/record.js';
import type { RosterShape, SubjectShape } from '../model/subject-shape.js';
import { isAllowed } from '../engine/answer.js';
import { needList } from '../engine/need-list.js';
import { needShape } from '../engine/need-shape.js';
import { acceptCell } from './cell.js';

type Of<K extends keyof Columns> = NonNullable<Columns[K]> extends Readonly<Record<string, infer C>> ? C : never;
/** A column while it is filled. What is never put is missing. */
type Filling<C> = { readonly put: (row: number, given: unknown) => void; readonly done: () => C };

/**
 * Turns records into columns, for judging many at once.
 *
 * Every cell passes the same check as a record that is read, so what a record would refuse is refused here, and no cell throws.
 *
 * @param records - as {@link readRecord} gives them
 * @throws ContractError when `records` is no list of objects
 * @returns an array per indicator; numbers have two only where some record gives bounds
 * @example toColumns(household, [{ householdSize: 4 }, {}]).numbers?.householdSize //=> Float64Array.of(4, NaN)
 */
export function toColumns(shape: SubjectShape, records: readonly RecordOf[]): Columns {
  needShape('shape', shape, 'indicators');
  needList('records', records);
  const { length } = records;
  const of = <T extends Indicator['type'], C>(type: T, column: (i: Indicator & { type: T }, length: number) => Filling<C>) =>
    new Map(shape.indicators.filter((i): i is Indicator & { type: T } => i.type === type).map((i) => [i.id, column(i, length)]));
  const numbers = of('number', numberColumn), flags = of('flag', flagColumn), choices = of('choice', choiceColumn), dates = of('date', dateColumn);
  const rosters = new Map(shape.rosters.map((r) => [r.roster.id, rosterColumn(r, length)]));
  const all = new Map<string, Filling<unknown>>([...numbers, ...flags, ...choices, ...dates, ...rosters]);
  // By the cells that a record has, of which there are few, rather than by those that it might have.
  records.forEach((record, row) => {
    for (const id of Object.keys(record)) {
      const given: unknown = record[id];
      if (given !== null && given !== undefined) all.get(id)?.put(row, given);
    }
  });
  // A roster that is no list takes its size with it: a household of 0 whose list could not be read is not empty.
  for (const { roster } of shape.rosters) for (const row of rosters.get(roster.id)?.unreadable ?? []) numbers.get(roster.size.id)?.put(row, roster);
  return { length, numbers: filled(numbers), flags: filled(flags), choices: filled(choices), dates: filled(dates), rosters: filled(rosters) };
}

const filled = <C>(columns: ReadonlyMap<string, Filling<C>>): Record<string, C> => Object.fromEntries([...columns].map(([id, { done }]) => [id, done()]));

function numberColumn(of: NumberIndicator, length: number): Filling<Of<'numbers'>> {
  const low = new Float64Array(length).fill(NaN);
  let high: Float64Array | null = null;
  const put = (row: number, given: unknown): void => {
    // A column cannot tell -0 from 0, and judging takes it for 0.
    const n = given === 0 ? 0 : given;
    const ends = typeof n === 'number' ? (isAllowed(n, of) ? n : Infinity) : endsIn(of, n);
    if (typeof ends === 'number') {
      low[row] = ends;
      if (high) high[row] = ends;
    } else if (ends) {
      high ??= low.slice();
      [low[row], high[row]] = ends;
    }
  };
  return { put, done: () => (high ? { low, high } : low) };
}

/** The ends of bounds; infinite when refused, null when both are open. */
function endsIn(of: NumberIndicator, given: unknown): readonly [number, number] | number | null {
  const accepted = acceptCell(of, given);
  if (!('value' in accepted)) return Infinity;
  const { value } = accepted;
  if (value === null) return null;
  const { low, high } = value as { low?: number; high?: number };
  return [low ?? NaN, high ?? NaN];
}

function flagColumn(_of: Indicator, length: number): Filling<Of<'flags'>> {
  const codes = new Uint8Array(length).fill(1);
  return { put: (row, given) => void (codes[row] = given === true ? 2 : given === false ? 0 : 3), done: () => codes };
}

function choiceColumn(of: ChoiceIndicator, length: number): Filling<Of<'choices'>> {
  const codes = new Int32Array(length).fill(-1), values = Object.keys(of.codes);
  const positions = new Map<unknown, number>(values.map((value, i) => [value, i]));
  return { put: (row, given) => void (codes[row] = positions.get(given) ?? -2), done: () => ({ codes, values }) };
}

/** A table names the same days over and over, so each is read once. */
function dateColumn(_of: Indicator, length: number): Filling<Of<'dates'>> {
  const days = new Int32Array(length);
  const known = new Map<unknown, number>();
  const read = (given: unknown): number => {
    const day = typeof given === 'string' && isDay(given) ? dayNumber(given) : -1;
    known.set(given, day);
    return day;
  };
  return { put: (row, given) => void (days[row] = known.get(given) ?? read(given)), done: () => days };
}

/** A row that is no record is read as empty: unknown, never an error. */
function rosterColumn({ of }: RosterShape, length: number): Filling<Of<'rosters'>> & { readonly unreadable: readonly number[] } {
  const offsets = new Int32Array(length + 1), rows: RecordOf[] = [], unreadable: number[] = [];
  const put = (at: number, given: unknown): void => {
    if (!Array.isArray(given)) unreadable.push(at);
    else for (const row of given as unknown[]) rows.push((typeof row === 'object' && row !== null ? row : {}) as RecordOf);
    offsets[at + 1] = rows.length;
  };
  const done = () => {
    for (let i = 1; i <= length; i++) offsets[i] = Math.max(offsets[i] ?? 0, offsets[i - 1] ?? 0);
    return { offsets, rows: toColumns(of, rows) };
  };
  return { put, done, unreadable };
}
