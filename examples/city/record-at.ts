/** One row of columns as the record that it stands for. */
import type { Columns, Indicator, RecordOf, SubjectShape, Value } from '@dabiao/core';

/**
 * Reads a row with its rosters back. Missing answers are left out, refused ones are named as such.
 *
 * @example recordAt(household, city.households, 0).householdSize //=> 3
 */
export function recordAt(shape: SubjectShape, columns: Columns, row: number): RecordOf {
  const record: Record<string, Value> = {};
  for (const of of shape.indicators) {
    const value = cellAt(of, columns, row);
    if (value !== null) record[of.id] = value;
  }
  for (const { roster, of } of shape.rosters) {
    const given = columns.rosters?.[roster.id];
    if (given === undefined) continue;
    const [first = 0, last = 0] = [given.offsets[row], given.offsets[row + 1]];
    if (last > first) record[roster.id] = Array.from({ length: last - first }, (_, i) => recordAt(of, given.rows, first + i));
  }
  return record;
}

const refused: Value = { refused: '' };

function cellAt(of: Indicator, columns: Columns, row: number): Value {
  switch (of.type) {
    case 'number': {
      const given = columns.numbers?.[of.id];
      const [low = NaN, high = NaN] = given instanceof Float64Array ? [given[row], given[row]] : [given?.low[row], given?.high[row]];
      if (low === Infinity || high === Infinity) return refused;
      if (low === high) return low;
      return Number.isNaN(low) && Number.isNaN(high) ? null : { ...(!Number.isNaN(low) && { low }), ...(!Number.isNaN(high) && { high }) };
    }
    case 'flag': {
      const given = columns.flags?.[of.id]?.[row] ?? 1;
      return given === 1 ? null : given === 3 ? refused : given === 2;
    }
    case 'date': {
      const given = columns.dates?.[of.id]?.[row] ?? 0;
      return given === 0 ? null : given < 0 ? refused : `${Math.floor(given / 10_000)}-${two(Math.floor(given / 100) % 100)}-${two(given % 100)}`;
    }
    case 'choice': {
      const given = columns.choices?.[of.id], code = given?.codes[row] ?? -1;
      return code === -1 ? null : given?.values[code] ?? refused;
    }
  }
}

const two = (n: number): string => String(n).padStart(2, '0');
