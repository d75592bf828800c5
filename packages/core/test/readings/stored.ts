/** The same records as typed columns, and as tables of a database. */
import type { Columns, Ends } from '../../src/engine/columns.js';
import type { RosterFrom } from '../../src/engine/sql/from.js';
import type { Bounds, RecordOf, Value } from '../../src/model/record.js';
import type { Database } from './databases.js';
import { isStoredAsNumber, type Subject } from './subjects.js';

const isObject = (v: Value): v is Bounds => typeof v === 'object' && v !== null;
export const rowsOf = (record: RecordOf, roster: { readonly id: string }): readonly RecordOf[] => (record[roster.id] ?? []) as readonly RecordOf[];

/** A record's NaN is a wrong number; in a column NaN is an empty cell, so it stands there as an infinity. */
const exact = (v: Value): number => (typeof v !== 'number' ? NaN : Number.isNaN(v) ? Infinity : v);
/** A wrong number among bounds: nothing lies between its ends. */
const ends = (v: Value): { low: number; high: number } => {
  if (isObject(v)) return { low: v.low ?? NaN, high: v.high ?? NaN };
  return { low: exact(v), high: Number.isFinite(v) || v === null ? exact(v) : -Infinity };
};

export function columnsOf(records: readonly RecordOf[], s: Subject): Columns {
  const each = <X extends { readonly id: string }, Y>(of: readonly X[], column: (x: X, cells: Value[]) => Y): Record<string, Y> =>
    Object.fromEntries(of.map((x) => [x.id, column(x, records.map((record) => record[x.id]))]));
  return {
    length: records.length,
    numbers: each(s.numbers, (_, cells): Float64Array | Ends => (cells.some(isObject)
      ? { low: Float64Array.from(cells, (v) => ends(v).low), high: Float64Array.from(cells, (v) => ends(v).high) } : Float64Array.from(cells, exact))),
    flags: each(s.flags, (_, cells) => Uint8Array.from(cells, (v) => (v === null ? 1 : isObject(v) ? 3 : v ? 2 : 0))),
    dates: each(s.dates, (_, cells) => Int32Array.from(cells, (v) => (typeof v === 'string' ? Number(v.replaceAll('-', '')) : 0))),
    choices: each(s.choices, (_, cells) => {
      const values = [...new Set(cells.filter((v) => typeof v === 'string'))];
      return { values, codes: Int32Array.from(cells, (v) => (typeof v === 'string' ? values.indexOf(v) : -1)) };
    }),
    rosters: Object.fromEntries(s.rosters.map(({ roster, of }) => {
      const lists = records.map((record) => rowsOf(record, roster));
      const offsets = new Int32Array(records.length + 1);
      lists.forEach((list, i) => { offsets[i + 1] = (offsets[i] ?? 0) + list.length; });
      return [roster.id, { offsets, rows: columnsOf(lists.flat(), of) }];
    })),
  };
}

const name = (id: string): string => `"${id.replaceAll('"', '""')}"`;
/** An exact number or a text as a literal; the database takes it from there. */
const literal = (v: Value): string => (typeof v === 'number' || typeof v === 'string' ? `'${String(v).replaceAll("'", "''")}'` : 'NULL');

/** Statements that create and fill one table per subject, and where each lies. */
export function tablesOf(records: readonly RecordOf[], s: Subject, { numberTypes }: Database): { readonly from: RosterFrom; readonly statements: readonly string[] } {
  const statements: string[] = [];
  type Row = { readonly record: RecordOf; readonly parent: number };
  const store = (table: string, t: Subject, rows: readonly Row[]): RosterFrom => {
    /** Column names fold case, so each gets a number; and a database name may hold anything. */
    const columns = Object.fromEntries([...t.numbers, ...t.flags, ...t.dates, ...t.choices].map(({ id }, i) => [id, `${i} ${id}`]));
    const column = ({ id }: { id: string }, type: string) => `${name(columns[id] ?? '')} ${type}`;
    const numberType = (i: number): string => numberTypes[i % numberTypes.length] ?? '';
    const types = [
      ...t.numbers.map((x, n) => column(x, numberType(n))), ...t.flags.map((x) => column(x, isStoredAsNumber(x) ? 'integer' : 'boolean')),
      ...t.dates.map((x) => column(x, 'date')), ...t.choices.map((x) => column(x, 'text')),
    ];
    const tuples = rows.map(({ record, parent }, i) => `(${[
      i, parent,
      ...t.numbers.map((x) => literal(record[x.id])),
      ...t.flags.map((x) => flag(record[x.id], isStoredAsNumber(x))),
      ...t.dates.map((x) => literal(record[x.id])),
      ...t.choices.map((x) => literal(record[x.id])),
    ].join(', ')})`);
    statements.push(`DROP TABLE IF EXISTS ${name(table)}`, `CREATE TABLE ${name(table)} ("the key" integer, parent integer, ${types.join(', ')})`);
    if (tuples.length > 0) statements.push(`INSERT INTO ${name(table)} VALUES ${tuples.join(', ')}`);
    const inner = (id: string): Row[] => rows.flatMap(({ record }, i) => rowsOf(record, { id }).map((row) => ({ record: row, parent: i })));
    const rosters = Object.fromEntries(t.rosters.map(({ roster, of }) => [roster.id, store(`${roster.id}_total`, of, inner(roster.id))]));
    return { table, key: 'the key', parent: 'parent', columns, rosters };
  };
  return { from: store('household_read', s, records.map((record) => ({ record, parent: 0 }))), statements };
}

function flag(v: Value, asNumber: boolean): string {
  if (v === null) return 'NULL';
  if (typeof v === 'object') return '2';
  return asNumber ? String(Number(v)) : String(v);
}
