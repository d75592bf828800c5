/** Records taken into the rows of columns, cell by cell, before anything is checked: the columns do that. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- the buffers have a place for every field */
import { dayNumber, isDay } from '../../model/civil-date.js';
import type { Indicator } from '../../model/indicator.js';
import type { RecordOf, Value } from '../../model/record.js';
import { isRecord } from '../answer.js';
import type { Columns } from '../columns.js';

export type Rows = {
  readonly columns: Columns;
  /** Puts a record into a row; false if it holds what a column cannot, such as bounds or a wrong type. */
  readonly put: (record: RecordOf, row: number) => boolean;
};

type Field = { readonly id: string; readonly put: (value: Value, row: number) => boolean };

export function rowsFor(indicators: readonly Indicator[], length: number): Rows {
  const numbers: Record<string, Float64Array> = {}, flags: Record<string, Uint8Array> = {}, dates: Record<string, Int32Array> = {};
  const choices: Record<string, { codes: Int32Array; values: readonly string[] }> = {};
  const fields = [...new Map(indicators.map((of) => [`${of.type} ${of.id}`, of])).values()].map((of): Field => {
    const { id, type } = of;
    switch (type) {
      case 'number': return { id, put: putNumber((numbers[id] = new Float64Array(length))) };
      case 'flag': return { id, put: putFlag((flags[id] = new Uint8Array(length))) };
      case 'date': return { id, put: putDay((dates[id] = new Int32Array(length))) };
      case 'choice': {
        const codes = indicators.flatMap((other) => (other.type === 'choice' && other.id === id ? Object.keys(other.codes) : []));
        choices[id] = { codes: new Int32Array(length), values: [...new Set(codes)] };
        return { id, put: putChoice(choices[id].codes, new Map(choices[id].values.map((code, at) => [code, at]))) };
      }
    }
  });
  return { columns: { length, numbers, flags, choices, dates }, put: putter(fields) };
}

/**
 * Records of one table have the same keys in the same order: where each field stands is found once, and again when the keys change.
 * A look-up by a name that is data costs several times as much.
 */
function putter(fields: readonly Field[]): Rows['put'] {
  let keys: readonly string[] = [];
  const places = new Int32Array(fields.length).fill(-1);
  const arrange = (now: readonly string[]): void => {
    keys = now;
    const found = new Map(now.map((key, at) => [key, at]));
    fields.forEach(({ id }, k) => (places[k] = found.get(id) ?? -1));
  };
  return (record, row) => {
    const now = Object.keys(record);
    if (!isSame(now, keys)) arrange(now);
    const values = Object.values(record);
    let isUsual = true;
    for (let k = 0; k < fields.length; k++) {
      const { id, put } = fields[k]!, at = places[k]!;
      const value = at >= 0 ? values[at] : Object.hasOwn(record, id) ? record[id] : undefined;
      if (!put(value, row)) isUsual = false;
    }
    return isUsual;
  };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

const isMissing = (value: Value): value is null | undefined => value === null || value === undefined;
const isRefused = (value: Value): boolean => isRecord(value) && Object.hasOwn(value, 'refused');

/** NaN is a missing number of a column, but a refused one of a record; an infinity is refused in both. */
const putNumber = (into: Float64Array): Field['put'] => (value, row) => {
  const isNumber = typeof value === 'number';
  into[row] = isNumber ? (value === value ? value : Infinity) : isMissing(value) ? NaN : Infinity;
  return isNumber || isMissing(value) || isRefused(value);
};

const putFlag = (into: Uint8Array): Field['put'] => (value, row) => {
  into[row] = value === true ? 2 : value === false ? 0 : isMissing(value) ? 1 : 3;
  return typeof value === 'boolean' || isMissing(value) || isRefused(value);
};

const putChoice = (into: Int32Array, places: ReadonlyMap<string, number>): Field['put'] => (value, row) => {
  into[row] = typeof value === 'string' ? places.get(value) ?? -2 : isMissing(value) ? -1 : -2;
  return typeof value === 'string' || isMissing(value) || isRefused(value);
};

const putDay = (into: Int32Array): Field['put'] => (value, row) => {
  into[row] = typeof value === 'string' ? (isDay(value) ? dayNumber(value) : -1) : isMissing(value) ? 0 : -1;
  return typeof value === 'string' || isMissing(value) || isRefused(value);
};
