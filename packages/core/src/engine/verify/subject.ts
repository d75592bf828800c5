/** What is stored to try a database: every type of column, with cells at their edges and cells that nobody may believe. */
import type { ChoiceIndicator, DateIndicator, FlagIndicator, Indicator, NumberIndicator, Roster } from '../../model/indicator.js';
import type { RecordOf, Value } from '../../model/record.js';

const named = <Id extends string>(id: Id) => ({ id, label: { zh: id, en: id } });

export const amount: NumberIndicator = { ...named('amount'), type: 'number', unit: 'none', scale: 100, min: 0 };
export const free: NumberIndicator = { ...named('free'), type: 'number', unit: 'none', scale: 1 };
export const rate: NumberIndicator = { ...named('Rate "x"'), type: 'number', unit: 'none', scale: 10, min: 0, max: 10 };
export const written: NumberIndicator = { ...named('written'), type: 'number', unit: 'none', scale: 1, min: -5, max: 5 };
export const size: NumberIndicator = { ...named('size'), type: 'number', unit: 'none', scale: 1, min: 0, max: 4 };
export const flag: FlagIndicator = { ...named('flag'), type: 'flag' };
export const mark: FlagIndicator = { ...named('mark'), type: 'flag' };
export const born: DateIndicator = { ...named('born'), type: 'date', past: true };
export const left: DateIndicator = { ...named('left'), type: 'date' };
export const kind: ChoiceIndicator = { ...named('kind'), type: 'choice', codes: Object.fromEntries(['x', "y'z", 'a\\b'].map((code) => [code, named(code).label])) };

/** Rosters inside rosters, the outermost first. Every row of every one has the same columns. */
export const rosters: readonly [Roster, Roster, Roster] = [
  { ...named('villages'), size, member: named('village').label },
  { ...named('households'), size, member: named('household').label },
  { ...named('members'), size, member: named('member').label },
];

/** What a cell holds, as a record says it and as a text that the database takes in. */
export type Cell = { readonly value: Value; readonly stored: string | null };
export type Column = { readonly of: Indicator; readonly type: string; readonly cells: readonly Cell[] };

const empty: Cell = { value: null, stored: null };
const cell = (value: number | string): Cell => ({ value, stored: Object.is(value, -0) ? '-0' : String(value) });
const wrong = (stored: string): Cell => ({ value: { refused: stored }, stored });
const column = (of: Indicator, type: string, ...cells: Cell[]): Column => ({ of, type, cells: [empty, ...cells] });
const yes: Cell = { value: true, stored: '1' };
const no: Cell = { value: false, stored: '0' };

/** The size of the roster is not among them: it goes with the number of rows. */
export const columns: readonly Column[] = [
  column(amount, 'float8', ...[0, -0, 0.01, 0.07, 0.1, 0.2, 1.1, 2.99, 3, 3.01, 1e13, NaN, Infinity, -Infinity, 3.001, -0.01, 1e308].map(cell)),
  column(free, 'float8', ...[0, 1, -1, 2, 3, 1e15, 1e16, 0.5, NaN].map(cell)),
  column(rate, 'decimal(12, 2)', ...[0, 0.1, 0.5, 9.9, 10, 10.1, 0.05, -1].map(cell)),
  column(written, 'varchar', cell(3), cell(-2), cell(0), ...['3 items', '', 'NaN', '-Infinity', '1,0', '\uff13', '1e999'].map(wrong)),
  column(flag, 'boolean', yes, no),
  column(mark, 'integer', yes, no, wrong('2'), wrong('-1')),
  column(born, 'date', ...['2000-02-29', '2003-06-30', '2003-07-01', '2019-06-30', '2019-07-01', '1899-12-31', '2018-12-31', '2018-10-31'].map(cell)),
  column(left, 'date', ...['2019-02-28', '2018-02-28', '2019-05-31', '2016-02-29', '2020-03-01', '10000-01-01'].map(cell)),
  column(kind, 'varchar', ...['x', "y'z", 'a\\b', 'X', 'x ', 'a\\\\b', 'other', ''].map(cell)),
];

/** How many rows a roster has and how many it says it has: none, all, too few, too many, nobody knows, nonsense. */
export const sizes: readonly (readonly [rows: number, size: Cell])[] = [
  [0, cell(0)], [1, cell(1)], [2, cell(2)], [1, cell(2)], [2, cell(1)], [1, empty], [0, empty], [0, cell(1)], [3, cell(3)], [1, cell(NaN)], [2, cell(4)],
];

/** A record with what the database holds of it. */
export type Stored = { readonly record: RecordOf; readonly cells: readonly (readonly [Column, Cell])[]; readonly rows: readonly Stored[] };

/** Records in which every cell of every column occurs, beside ever different cells of the other columns. */
export function records(count: number): Stored[] {
  const begun: number[] = [];
  const one = (depth: number, i: number): Stored => {
    const pick = <X>(of: readonly X[], c: number): X => of[(i + (c + 1) * Math.floor(i / of.length)) % of.length] as X;
    const cells = columns.map((c, at) => [c, pick(c.cells, at)] as const);
    const roster = rosters[depth];
    if (roster === undefined) return { record: recordOf(cells), cells, rows: [] };
    const [n, known] = pick(sizes, depth);
    const rows = Array.from({ length: n }, () => one(depth + 1, (begun[depth] = (begun[depth] ?? -1) + 1)));
    const all = [...cells, [{ of: size, type: 'float8', cells: [] }, known] as const];
    return { record: { ...recordOf(all), [roster.id]: rows.map(({ record }) => record) }, cells: all, rows };
  };
  return Array.from({ length: count }, (_, i) => one(0, i));
}

const recordOf = (cells: Stored['cells']): RecordOf => Object.fromEntries(cells.map(([{ of }, { value }]) => [of.id, value]));
