/** The example households, read as any caller would read them. */
import { basename } from 'node:path';
import { isDay, shown, tell, type Label, type Problem, type RecordOf } from '@dabiao/core';
import { readMembers, readTable, withMembers, type ReadTable } from '@dabiao/core/intake';
import { household, householdMembers } from '@dabiao/core/rulebook';
import { placeOf } from './places.ts';
import { needColumns, readGrid, type Grid } from './read-file.ts';

/** A problem in a file. `path` is its line there, `field` its place in the record, such as `members[2].birthDate`. */
export type Found = Problem & { readonly file: string; readonly field: string };
/** A household ready to be judged, and what was not believed of it. */
export type Household = { readonly number: string; readonly on: string; readonly place: string; readonly record: RecordOf; readonly problems: readonly Found[] };
/** A row that was not judged. */
export type RefusedRow = { readonly line: number; readonly reason: Found };
/** Columns of a file that mean nothing here, and those that stand there twice. */
export type OddColumns = { readonly file: string; readonly notRead: readonly string[]; readonly twice: readonly string[] };
export type ReadHouseholds = { readonly households: readonly Household[]; readonly refused: readonly RefusedRow[]; readonly columns: readonly OddColumns[] };

/** The problem as one sentence that names the file. */
export function tellFound(found: Found): Label {
  const { zh, en } = tell(found);
  return { zh: `${found.file} ${zh}`, en: `${found.file}, ${en}` };
}

const expectedDay: Label = { zh: '日期，如 2019-10-31', en: 'a day such as 2019-10-31' };
const sameCell: Label = { zh: '同名各列一致的值', en: 'the same value in all columns of the name' };
const correct: Label = { zh: '请改正该行。', en: 'Correct the row.' };
const ownColumns = ['on', 'county'];

/** Reads the two tables. A bad cell is unknown, a bad row is refused with its reason, and all the others are judged. */
export function readHouseholds(householdsPath: string, membersPath: string): ReadHouseholds {
  const table = readGrid(householdsPath), persons = readGrid(membersPath);
  const read = readTable(household, table), members = readMembers(household, householdMembers, persons);
  const key = household.key?.id ?? '';
  needColumns(householdsPath, [[key, has(read, key)], ...ownColumns.map((name) => [name, table.headers.includes(name)] as const)]);
  needColumns(membersPath, [[key, has(members, key)]]);
  const joined = withMembers(householdMembers, read, members);
  const rowOf = memberRows(members);
  const inTable = (p: Problem): Found => inFile(p, householdsPath, table);
  const ofMember = (p: Problem): Found => inFile(p, membersPath, persons, rowOf.get(p));
  const judged = joined.rows.map(({ line, id, record, problems }) => {
    const at = dayAndPlace(table, line);
    const found = problems.map((p) => (rowOf.has(p) ? ofMember(p) : inTable(p)));
    return 'code' in at ? { reason: inTable(at) } : { number: shown(id), ...at, record, problems: found };
  });
  const reasons = [
    ...[...read.refused.map(({ reason }) => inTable(reason)), ...judged.flatMap((row) => ('reason' in row ? [row.reason] : []))].sort(byLine),
    ...[...members.refused, ...joined.refused].map(({ reason }) => ofMember(reason)).sort(byLine),
  ];
  return {
    households: judged.flatMap((row) => ('reason' in row ? [] : [row])),
    refused: reasons.map((reason) => ({ line: lineOf(reason), reason })),
    columns: [oddColumns(householdsPath, read, ownColumns), oddColumns(membersPath, members, [])],
  };
}

const has = ({ columns }: ReadTable, id: string): boolean => columns.some(({ indicator }) => indicator === id);
const lineOf = ({ path }: Problem): number => Number(/^line (\d+)/.exec(path)?.[1] ?? 0);
const byLine = (a: Problem, b: Problem): number => lineOf(a) - lineOf(b);

/** The problem with the line of the file instead of the count of rows. */
function inFile(problem: Problem, path: string, { lines }: Grid, member?: number): Found {
  const line = lineOf(problem);
  const field = problem.path.replace(/^line \d+(: )?/, '');
  return {
    ...problem, path: problem.path.replace(/^line \d+/, `line ${lines[line - 2] ?? line}`), file: basename(path),
    field: member === undefined ? field : `${householdMembers.roster.id}[${member}].${field}`,
  };
}

/** Which row of its household's list each problem of a member is about. */
function memberRows(members: ReadTable): Map<Problem, number> {
  const seen = new Map<string, number>(), at = new Map<Problem, number>();
  for (const { id, problems } of members.rows) {
    const row = seen.get(id) ?? 0;
    seen.set(id, row + 1);
    for (const problem of problems) at.set(problem, row);
  }
  return at;
}

/** The day and place of one row. Two columns of a name must agree: nobody can say which of them is right. */
function dayAndPlace({ headers, rows }: Grid, line: number): { readonly on: string; readonly place: string } | Problem {
  const cells = (name: string): string[] => [...new Set(headers.flatMap((header, i) => (header === name ? [rows[line - 2]?.[i] ?? ''] : [])))];
  for (const name of ownColumns) {
    const given = cells(name);
    if (given.length > 1) return { code: 'contradiction', path: `line ${line}: ${name}`, given: given.map(shown).join(' ≠ '), expected: sameCell, remedy: correct };
  }
  const [on = ''] = cells('on'), [county = ''] = cells('county');
  if (!isDay(on)) return { code: 'not-a-day', path: `line ${line}: on`, given: shown(on), expected: expectedDay, remedy: correct };
  const found = placeOf(county, on);
  return 'place' in found ? { on, place: found.place } : { ...found, path: `line ${line}: county` };
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
