/** Columns that grow record by record, so that a city need not hold its records and its columns at once. */
import type { Columns, Indicator, RecordOf, SubjectShape, Value } from '@dabiao/core';

export type ColumnWriter = {
  /** Adds one record of the shape, with its rosters. What is absent or null is missing. */
  readonly add: (record: RecordOf) => void;
  readonly length: () => number;
  /** The columns of all records that were added. A column without a single answer is left out: it is missing in every row. */
  readonly done: () => Columns;
};

export type Cells = Float64Array | Uint8Array | Int32Array;
type Column = { cells: Cells; readonly of: Indicator; readonly missing: number; readonly code: (value: Value) => number };

/** @example columnWriter(household).add({ householdSize: 3 }) */
export function columnWriter(shape: SubjectShape): ColumnWriter {
  const indicators = new Map(shape.indicators.map((of) => [of.id, of]));
  const columns = new Map<string, Column>();
  const rosters = new Map(shape.rosters.map(({ roster, of }) => [roster.id, { offsets: new Int32Array(1), rows: columnWriter(of), isUsed: false }]));
  let length = 0;

  function put(id: string, value: Value): void {
    let column = columns.get(id);
    if (column === undefined) {
      const of = indicators.get(id);
      if (of === undefined) throw new Error(`${shape.subject} has no answer called ${id}`);
      column = emptyColumn(of, 1_024);
      columns.set(id, column);
    }
    if (length >= column.cells.length) column.cells = grown(column.cells, Math.max(length + 1, column.cells.length * 2), column.missing);
    column.cells[length] = column.code(value);
  }

  function add(record: RecordOf): void {
    for (const id in record) {
      const value = record[id];
      if (value !== null && value !== undefined && typeof value !== 'object') put(id, value);
    }
    for (const [id, roster] of rosters) {
      for (const row of (record[id] ?? []) as readonly RecordOf[]) roster.rows.add(row);
      if (length + 1 >= roster.offsets.length) roster.offsets = grown(roster.offsets, roster.offsets.length * 2 + 1_024, 0);
      roster.offsets[length + 1] = roster.rows.length();
      roster.isUsed ||= record[id] !== undefined;
    }
    length++;
  }

  function done(): Columns {
    const out: Record<'numbers' | 'flags' | 'choices' | 'dates', Record<string, unknown>> = { numbers: {}, flags: {}, choices: {}, dates: {} };
    for (const [id, { cells, of, missing }] of columns) {
      const exact = cells.length < length ? grown(cells, length, missing) : cells.slice(0, length);
      out[places[of.type]][id] = of.type === 'choice' ? { codes: exact, values: Object.keys(of.codes) } : exact;
    }
    const used = [...rosters].filter(([, { isUsed }]) => isUsed);
    return { length, ...out, rosters: Object.fromEntries(used.map(([id, { offsets, rows }]) => [id, { offsets: offsets.slice(0, length + 1), rows: rows.done() }])) } as Columns;
  }

  return { add, length: () => length, done };
}

const places = { number: 'numbers', flag: 'flags', choice: 'choices', date: 'dates' } as const;

function emptyColumn(of: Indicator, size: number): Column {
  const cells = emptyCells(of, size), missing = missings[of.type];
  switch (of.type) {
    case 'number': return { of, missing, cells, code: (value) => value as number };
    case 'flag': return { of, missing, cells, code: (value) => (value === true ? 2 : 0) };
    case 'date': return { of, missing, cells, code: (value) => numberOf(value as string) };
    case 'choice': {
      const positions = new Map(Object.keys(of.codes).map((code, i) => [code, i]));
      return {
        of, missing, cells, code: (value) => {
          const position = positions.get(value as string);
          if (position === undefined) throw new Error(`${of.id} has no code called ${value as string}`);
          return position;
        },
      };
    }
  }
}

const missings = { number: NaN, flag: 1, choice: -1, date: 0 } as const;

/** Cells of which none was answered. */
export function emptyCells({ type }: Indicator, size: number): Cells {
  const cells = type === 'number' ? new Float64Array(size) : type === 'flag' ? new Uint8Array(size) : new Int32Array(size);
  return type === 'date' ? cells : cells.fill(missings[type]);
}

/** The same days come again and again. */
const numbers = new Map<string, number>();
function numberOf(day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
  numbers.set(day, number);
  return number;
}

/** A longer copy, the rest filled with what is missing. */
export function grown<C extends Cells>(cells: C, size: number, missing: number): C {
  const more = new (cells.constructor as new (size: number) => C)(size);
  more.fill(missing, cells.length);
  more.set(cells);
  return more;
}
