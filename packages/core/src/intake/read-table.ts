import type { Label } from '../model/label.js';
import { shown, type Problem } from '../model/problem.js';
import type { RecordOf } from '../model/record.js';
import type { KeyColumn, RosterShape, SubjectShape } from '../model/subject-shape.js';
import { needOptions } from '../engine/need-list.js';
import { needShape } from '../engine/need-shape.js';
import { differing, readIdentity, repeated } from './identity.js';
import { limits } from './limits.js';
import { matchColumns, type ColumnNames, type TableColumn } from './table-columns.js';
import { rowReader } from './table-row.js';

/** Text cells under headers, as from a CSV file, or one object of text cells per row. */
export type Table = { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] } | readonly Readonly<Record<string, string>>[];

/** `columns`: header to id, where the headers are not the labels. `firstLine`: line of the first row in its file, 2 if not said. */
export type TableOptions = { readonly columns?: ColumnNames; readonly firstLine?: number };

/** A row that was read. Numbers of a person, a phone and a helper, and, for a row of a roster, its own `key` are there when the table has such columns; they never enter the record. */
export type TableRow = {
  readonly line: number; readonly id: string; readonly record: RecordOf; readonly problems: readonly Problem[];
  readonly idNumber?: string; readonly phone?: string; readonly helper?: string; readonly key?: string;
};

/** A row that was not read, with its cells as they came. */
export type RefusedRow = { readonly line: number; readonly reason: Problem; readonly cells: readonly string[] };

/** Everything that a table held: each row is in `rows` or in `refused`. */
export type ReadTable = { readonly rows: readonly TableRow[]; readonly refused: readonly RefusedRow[]; readonly columns: readonly TableColumn[] };

/**
 * Reads a table of text cells into records, one row each.
 *
 * A bad cell is unknown and listed; a row is refused only when it has no identity, shares it with another row, or has the wrong
 * number of cells. Nothing stops the rest. Columns that nobody knows are reported, never guessed.
 *
 * @throws ContractError when `options.columns` names an indicator that the subject does not have; or shape, table or options are none; never for what the table holds
 * @example readTable(household, { headers: ['户编号', '家庭人口'], rows: [['51170001', '4']] }).rows[0]?.record //=> { householdSize: 4 }
 */
export function readTable(shape: SubjectShape, table: Table, options: TableOptions = {}): ReadTable {
  needShape('shape', shape, 'indicators');
  return readRows(shape, shape.key, table, options, true);
}

/**
 * Reads a table of members, each row with the identity of its household. {@link withMembers} puts them into their households.
 *
 * @param owner - shape of the household, for the name of its key column
 */
export function readMembers(owner: SubjectShape, roster: RosterShape, table: Table, options: TableOptions = {}): ReadTable {
  needShape('owner', owner, 'indicators');
  needShape('roster', roster, 'of');
  const { key, ...shape } = roster.of;
  return readRows({ ...shape, ...(owner.key && { key: owner.key }) }, owner.key, table, options, false, key);
}

const wide: Label = { zh: '与表头一样多的单元格', en: 'as many cells as there are headers' };
const check: Label = { zh: '请检查该行的分隔符和引号；本行未读入。', en: 'Check separators and quotes of the row; it was not read.' };

function readRows(shape: SubjectShape, key: KeyColumn | undefined, table: Table, options: TableOptions, unique: boolean, own?: KeyColumn): ReadTable {
  if (!Array.isArray(table)) for (const part of ['headers', 'rows']) needShape('table', table, part);
  needOptions(options);
  const { headers, rows: given } = gridOf(table);
  const columns = matchColumns(shape, headers, options.columns, own);
  const first = options.firstLine ?? 2;
  const keyAt = columns.flatMap(({ indicator }, i) => (indicator !== null && indicator === key?.id ? [i] : []));
  const read = rowReader(shape, columns, own);
  const identities = given.map((cells, i) => identityOf(cells, headers.length, keyAt, `line ${first + i}`));
  const times = new Map<string, number>();
  for (const id of identities) if (typeof id === 'string') times.set(id, (times.get(id) ?? 0) + 1);
  const rows: TableRow[] = [], refused: RefusedRow[] = [];
  given.forEach((cells, i) => {
    const line = first + i, id = identities[i] as string | Problem;
    const reason = typeof id !== 'string' ? id : unique && (times.get(id) ?? 0) > 1 ? repeated(id, `line ${line}`) : null;
    if (reason !== null || typeof id !== 'string') refused.push({ line, reason: reason as Problem, cells: Array.isArray(cells) ? cells : [] });
    else rows.push({ line, id, ...read(cells, line, unique ? id : undefined) });
  });
  return { rows, refused, columns };
}

function identityOf(cells: readonly string[], width: number, keyAt: readonly number[], path: string): string | Problem {
  const isRow = Array.isArray(cells);
  const given = isRow ? `${cells.length}` : shown(cells);
  if (!isRow || cells.length !== width) return { code: 'wrong-shape', path, given, expected: wide, remedy: check };
  const all = keyAt.map((at) => readIdentity(cells[at], path));
  return all.find((id) => typeof id !== 'string') ?? (new Set(all).size > 1 ? differing(path) : (all[0] ?? readIdentity(undefined, path)));
}

/** Objects as a grid. A cell that an object does not have is empty; a key beyond the limit makes its row too wide, so it is refused. */
function gridOf(table: Table): { headers: readonly string[]; rows: readonly (readonly string[])[] } {
  if ('headers' in table) return { headers: table.headers.map((header: unknown) => (typeof header === 'string' ? header : '')), rows: table.rows };
  const headers = new Set<string>();
  for (const row of table) for (const key of keysIn(row)) if (headers.size < limits.columns) headers.add(key);
  const list = [...headers];
  return {
    headers: list,
    rows: table.map((row) => {
      const beyond = keysIn(row).filter((key) => !headers.has(key));
      return [...list, ...beyond].map((key) => (Object.hasOwn(row, key) ? (row[key] ?? '') : ''));
    }),
  };
}

const keysIn = (row: unknown): string[] => (typeof row === 'object' && row !== null ? Object.keys(row) : []);
