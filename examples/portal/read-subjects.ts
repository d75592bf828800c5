/** Tables of households, villages and counties, read as any caller would read them. */
import { basename } from 'node:path';
import { isDay, shown, tell, type Label, type Problem, type RecordOf, type RosterShape, type SubjectShape } from '@dabiao/core';
import { readMembers, readTable, withMembers, type ReadTable } from '@dabiao/core/intake';
import { placeOf } from './places.ts';
import { needColumns, readGrid, type Grid } from './read-file.ts';

/** A problem in a file. `path` is its line there, `field` its place in the record, such as `members[2].birthDate`. */
export type Found = Problem & { readonly file: string; readonly field: string };
/** A subject ready to be judged, and what was not believed of it. `name` is what people call it, where the table says so. */
export type Item = { readonly number: string; readonly name: string; readonly on: string; readonly place: string; readonly record: RecordOf; readonly problems: readonly Found[] };
/** A row that was not judged. */
export type RefusedRow = { readonly line: number; readonly reason: Found };
/** Columns of a file that mean nothing here, and those that stand there twice. */
export type OddColumns = { readonly file: string; readonly notRead: readonly string[]; readonly twice: readonly string[] };
export type ReadSubjects = { readonly items: readonly Item[]; readonly refused: readonly RefusedRow[]; readonly columns: readonly OddColumns[] };

/** A table, the tables of what its rows list, and the column that says where a row lies: the key itself for a county. */
export type Tables = { readonly shape: SubjectShape; readonly path: string; readonly placeColumn: string; readonly lists: readonly { readonly of: RosterShape; readonly path: string }[] };

/** The problem as one sentence that names the file. */
export function tellFound(found: Found): Label {
  const { zh, en } = tell(found);
  return { zh: `${found.file} ${zh}`, en: `${found.file}, ${en}` };
}

const expectedDay: Label = { zh: '日期，如 2019-10-31', en: 'a day such as 2019-10-31' };
const sameCell: Label = { zh: '同名各列一致的值', en: 'the same value in all columns of the name' };
const correct: Label = { zh: '请改正该行。', en: 'Correct the row.' };

/** Reads a table and its lists. A bad cell is unknown, a bad row is refused with its reason, and all the others are judged. */
export function readSubjects({ shape, path, placeColumn, lists }: Tables): ReadSubjects {
  const table = readGrid(path), read = readTable(shape, table), key = shape.key?.id ?? '';
  const own = ['on', 'name', ...(placeColumn === key ? [] : [placeColumn])];
  needColumns(path, [[key, has(read, key)], ...own.filter((name) => name !== 'name').map((name) => [name, table.headers.includes(name)] as const)]);
  const parts = lists.map((list) => readList(shape, list));
  const whereOf = new Map(parts.flatMap(({ problems }) => [...problems]));
  const inTable = (p: Problem): Found => (whereOf.get(p) ?? inFile(path, table))(p);
  const strays: Problem[] = [];
  let { rows } = read;
  for (const { of, members, stray } of parts) {
    const joined = withMembers(of, { ...read, rows }, members);
    rows = joined.rows;
    for (const { reason } of [...members.refused, ...joined.refused]) {
      whereOf.set(reason, stray);
      strays.push(reason);
    }
  }
  const judged = rows.map(({ line, id, record, problems }) => {
    const at = dayAndPlace(table, line, own, placeColumn === key ? id : null, placeColumn);
    return 'code' in at ? { reason: inTable(at) } : { number: shown(id), ...at, record, problems: problems.map(inTable) };
  });
  const ofRows = [...read.refused.map(({ reason }) => inTable(reason)), ...judged.flatMap((row) => ('reason' in row ? [row.reason] : []))];
  return {
    items: judged.flatMap((row) => ('reason' in row ? [] : [row])),
    refused: [...ofRows.sort(byLine), ...strays.map(inTable).sort(byLine)].map((reason) => ({ line: lineOf(reason), reason })),
    columns: [oddColumns(path, read, own), ...parts.map(({ odd }) => odd)],
  };
}

type ToFound = (problem: Problem) => Found;
/** A table of rows that belong to others: each problem of a row with the way to its place in the record of its owner. */
function readList(owner: SubjectShape, { of, path }: Tables['lists'][number]) {
  const grid = readGrid(path), members = readMembers(owner, of, grid), key = owner.key?.id ?? '';
  needColumns(path, [[key, has(members, key)]]);
  const problems = [...memberRows(members)].map(([problem, row]): [Problem, ToFound] => [problem, inFile(path, grid, `${of.roster.id}[${row}].`)]);
  return { of, members, problems, stray: inFile(path, grid), odd: oddColumns(path, members, []) };
}

const has = ({ columns }: ReadTable, id: string): boolean => columns.some(({ indicator }) => indicator === id);
const lineOf = ({ path }: Problem): number => Number(/^line (\d+)/.exec(path)?.[1] ?? 0);
const byLine = (a: Problem, b: Problem): number => lineOf(a) - lineOf(b);

/** The problem with the line of the file instead of the count of rows. */
const inFile = (path: string, { lines }: Grid, owner = ''): ToFound => (problem) => {
  const line = lineOf(problem);
  return {
    ...problem, path: problem.path.replace(/^line \d+/, `line ${lines[line - 2] ?? line}`), file: basename(path),
    field: owner + problem.path.replace(/^line \d+(: )?/, ''),
  };
};

/** Which row of its owner's list each problem of a row is about. */
function memberRows(members: ReadTable): Map<Problem, number> {
  const seen = new Map<string, number>(), at = new Map<Problem, number>();
  for (const { id, problems } of members.rows) {
    const row = seen.get(id) ?? 0;
    seen.set(id, row + 1);
    for (const problem of problems) at.set(problem, row);
  }
  return at;
}

/** The day, place and name of one row. Two columns of a name must agree: nobody can say which of them is right. */
function dayAndPlace({ headers, rows }: Grid, line: number, own: readonly string[], key: string | null, placeColumn: string): { readonly on: string; readonly place: string; readonly name: string } | Problem {
  const cells = (name: string): string[] => [...new Set(headers.flatMap((header, i) => (header === name ? [rows[line - 2]?.[i] ?? ''] : [])))];
  for (const name of own) {
    const given = cells(name);
    if (given.length > 1) return { code: 'contradiction', path: `line ${line}: ${name}`, given: given.map(shown).join(' ≠ '), expected: sameCell, remedy: correct };
  }
  const [on = ''] = cells('on'), [name = ''] = cells('name'), [place = ''] = key === null ? cells(placeColumn) : [key];
  if (!isDay(on)) return { code: 'not-a-day', path: `line ${line}: on`, given: shown(on), expected: expectedDay, remedy: correct };
  const found = placeOf(place, on);
  return 'place' in found ? { on, place: found.place, name: shown(name) } : { ...found, path: `line ${line}: ${placeColumn}` };
}

function oddColumns(path: string, { columns }: ReadTable, own: readonly string[]): OddColumns {
  const names = columns.map(({ header, indicator }) => indicator ?? (own.includes(header) ? header : null));
  const headers = (f: (name: string | null) => boolean): string[] => [...new Set(columns.flatMap(({ header }, i) => (f(names[i] ?? null) ? [shown(header) || '“”'] : [])))];
  return {
    file: basename(path),
    notRead: headers((name) => name === null),
    twice: headers((name) => name !== null && names.indexOf(name) !== names.lastIndexOf(name)),
  };
}
