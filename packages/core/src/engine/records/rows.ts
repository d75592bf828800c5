/** Records taken into the rows of columns, cell by cell, before anything is checked: the columns do that. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- the buffers have a place for every field */
import { dayNumber, isDay } from '../../model/civil-date.js';
import type { ChoiceIndicator, Indicator } from '../../model/indicator.js';
import type { RecordOf, Value } from '../../model/record.js';
import { isRecord } from '../answer.js';
import type { Columns } from '../columns.js';

export type Rows = {
  readonly columns: Columns;
  /** Puts a record into a row; false if it holds what a column cannot, such as bounds or a wrong type. */
  readonly put: (record: RecordOf, row: number) => boolean;
};

type Choice = { readonly codes: Int32Array; readonly values: readonly string[] };

export function rowsFor(indicators: readonly Indicator[], length: number): Rows {
  const idsOf = (type: Indicator['type']): string[] => [...new Set(indicators.filter((of) => of.type === type).map(({ id }) => id))];
  const columnsOf = <C>(ids: readonly string[], make: (id: string) => C): C[] => ids.map(make);
  const [numbers, flags, choices, dates] = [idsOf('number'), idsOf('flag'), idsOf('choice'), idsOf('date')];
  const choiceOf = (id: string): Choice => {
    const codes = indicators.filter((of): of is ChoiceIndicator => of.type === 'choice' && of.id === id).flatMap((of) => Object.keys(of.codes));
    return { codes: new Int32Array(length), values: [...new Set(codes)] };
  };
  const into: Into = {
    numbers: columnsOf(numbers, () => new Float64Array(length)), flags: columnsOf(flags, () => new Uint8Array(length)),
    choices: columnsOf(choices, choiceOf), dates: columnsOf(dates, () => new Int32Array(length)),
  };
  const named = <C>(ids: readonly string[], of: readonly C[]): Record<string, C> => Object.fromEntries(ids.map((id, k) => [id, of[k]!]));
  return {
    columns: { length, numbers: named(numbers, into.numbers), flags: named(flags, into.flags), choices: named(choices, into.choices), dates: named(dates, into.dates) },
    put: putter([...numbers, ...flags, ...choices, ...dates], into),
  };
}

type Into = { readonly numbers: readonly Float64Array[]; readonly flags: readonly Uint8Array[]; readonly choices: readonly Choice[]; readonly dates: readonly Int32Array[] };

/**
 * Records of one table have the same keys in the same order: where each field stands is found once, and again when the keys change.
 * A look-up by a name that is data costs several times as much.
 */
function putter(ids: readonly string[], { numbers, flags, choices, dates }: Into): Rows['put'] {
  let keys: readonly string[] = [];
  const at = new Int32Array(ids.length).fill(-1);
  const positions = choices.map(({ values }) => new Map(values.map((code, k) => [code, k])));
  const arrange = (now: readonly string[]): void => {
    keys = now;
    const found = new Map(now.map((key, k) => [key, k]));
    ids.forEach((id, k) => (at[k] = found.get(id) ?? -1));
  };
  return (record, row) => {
    const now = Object.keys(record);
    if (!isSame(now, keys)) arrange(now);
    const values = Object.values(record);
    let unusual = 0, field = 0;
    /** What is not listed among the keys may still be an own cell. */
    const next = (): Value => {
      const k = field++, place = at[k]!;
      return place >= 0 ? values[place] : Object.hasOwn(record, ids[k]!) ? record[ids[k]!] : undefined;
    };
    for (const column of numbers) {
      const value = next();
      // NaN is a missing number of a column, but a refused one of a record; an infinity is refused in both.
      if (typeof value === 'number') column[row] = value === value ? value : Infinity;
      else if (value === null || value === undefined) column[row] = NaN;
      else unusual |= +!refuse(column, row, Infinity, value);
    }
    for (const column of flags) {
      const value = next();
      if (value === true) column[row] = 2;
      else if (value === false) column[row] = 0;
      else if (value === null || value === undefined) column[row] = 1;
      else unusual |= +!refuse(column, row, 3, value);
    }
    for (let k = 0; k < choices.length; k++) {
      const value = next(), { codes } = choices[k]!;
      if (typeof value === 'string') codes[row] = positions[k]!.get(value) ?? -2;
      else if (value === null || value === undefined) codes[row] = -1;
      else unusual |= +!refuse(codes, row, -2, value);
    }
    for (const column of dates) {
      const value = next();
      if (typeof value === 'string') column[row] = isDay(value) ? dayNumber(value) : -1;
      else if (value === null || value === undefined) column[row] = 0;
      else unusual |= +!refuse(column, row, -1, value);
    }
    return unusual === 0;
  };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Refuses a cell, and says whether intake had refused it already. */
function refuse(column: Float64Array | Uint8Array | Int32Array, row: number, code: number, value: Value): boolean {
  column[row] = code;
  return isRecord(value) && Object.hasOwn(value, 'refused');
}
