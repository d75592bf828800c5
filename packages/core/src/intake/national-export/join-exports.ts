import { needShape, needShapes } from '../../engine/need-shape.js';
import type { ExportDictionary } from '../../model/export-dictionary.js';
import type { Label } from '../../model/label.js';
import { ContractError, shown, type Problem } from '../../model/problem.js';
import { deriveTable, type RepeatedKey } from '../derive-table.js';
import { withoutDisagreements } from '../disagreements.js';
import { withMembers } from '../members.js';
import type { ReadTable, TableRow } from '../read-table.js';
import type { ExportRow, ReadExport } from './export-report.js';
import { joinAnswers, newJoined } from './joined-draft.js';
import { addTo, inFile, joinMembers, type JoinedMember, type MemberList } from './join-members.js';

/** A file with a name to tell it by. */
export type NamedExport = { readonly name: string; readonly read: ReadExport };

/** Files of one register, put together. */
export type JoinedExports = {
  readonly households: readonly ExportRow[];
  readonly villages: readonly ExportRow[];
  /** Everything that files say differently, each with its files and lines; also in the problems of the rows. */
  readonly conflicts: readonly Problem[];
  /** Lines of work of nobody in the files. */
  readonly unjoined: readonly Problem[];
  readonly repeats: readonly RepeatedKey[];
};

/**
 * Puts files of one register together: households by their number, members by their id numbers, villages by their names, lines of
 * work by household and person.
 *
 * Answers that agree are one. Of answers that differ none is believed, and both lines are told; several lines of work of a person are
 * held to the same, so where they differ the answer is unknown. People whose numbers are masked cannot be found again in another
 * file: the members of such a household are unknown.
 *
 * @param files - each read with `persons`
 * @throws ContractError when a file of households was read without
 * @example
 * const [a, b] = ['户编号,人数,人均纯收入,姓名\nA1,2,5000,甲', '户编号,人均纯收入,是否危房户,姓名\nA1,5200,否,甲'];
 * const files = [a, b].map((text, i) => ({ name: `${i}`, read: readExport(text, nationalExport, { persons: true }) }));
 * joinExports(files, nationalExport).conflicts[0]?.path //=> '0:2, 1:2: 家庭年人均纯收入'
 */
export function joinExports(files: readonly NamedExport[], dictionary: ExportDictionary): JoinedExports {
  needShapes('files', files, 'read');
  needShape('dictionary', dictionary, 'periods');
  const of = (subject: ReadExport['subject']): NamedExport[] => files.filter(({ read }) => read.subject === subject);
  const ofHouseholds = of('household'), lines = of('work'), villages = joinVillages(of('village'), dictionary);
  const [only] = ofHouseholds;
  if (only && ofHouseholds.length === 1 && lines.length === 0) return { ...villages, households: only.read.rows, unjoined: [], repeats: only.read.repeats };
  const { household: shape, members: roster } = dictionary, conflicts: Problem[] = [...villages.conflicts];
  const people = new Map<string, readonly JoinedMember[]>(), places = new Map<string, ExportRow['place']>();
  const households = [...grouped(ofHouseholds)].map(([id, rows]): TableRow => {
    const draft = newJoined(), problems: Problem[] = [], lists: MemberList[] = [];
    for (const { name, row } of rows) {
      const { household, members } = partsOf(row);
      joinAnswers(draft, household.record, `${name}:${row.line}`, shape);
      problems.push(...inFile(name, household.problems));
      if (members.length > 0) lists.push({ name, rows: members });
    }
    const found = joinMembers(lists, roster.of), placed = joinPlaces(rows), [{ row: { line } }] = rows as [Named];
    places.set(id, placed.place);
    people.set(id, 'code' in found ? [] : found);
    const own = [...draft.problems, ...placed.problems, ...('code' in found ? [found] : found.flatMap((member) => member.draft.problems))];
    conflicts.push(...own);
    const { record, problems: disagreements } = withoutDisagreements(shape, draft.record, (field) => `${id}: ${field}`, id);
    return { line, id, record, problems: [...problems, ...own, ...disagreements] };
  });
  const unjoined = lines.flatMap(({ name, read }) => read.rows.flatMap((row) => joinWork(name, row, people.get(row.id), roster.of, conflicts)));
  const members: ReadTable = { rows: [...people].flatMap(([id, all]) => all.map((member) => rowOf(id, member))), refused: ofHouseholds.flatMap(({ read }) => read.refused), columns: [] };
  const joined = withMembers(roster, { rows: households, refused: [], columns: [] }, members);
  const { rows, repeats } = deriveTable(shape, roster, joined.rows, members);
  return { households: rows.map((row) => ({ ...row, place: places.get(row.id) ?? {} })), villages: villages.villages, conflicts, unjoined, repeats };
}

type Named = { readonly name: string; readonly row: ExportRow };

function grouped(files: readonly NamedExport[]): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>();
  for (const { name, read } of files) {
    for (const row of read.rows) {
      const before = found.get(row.id);
      if (before) before.push({ name, row });
      else found.set(row.id, [{ name, row }]);
    }
  }
  return found;
}

function partsOf({ parts, line }: ExportRow): NonNullable<ExportRow['parts']> {
  if (parts) return parts;
  throw new ContractError({ code: 'absent', path: `line ${line}`, given: '', expected: withPersons, remedy: readAgain });
}
const withPersons: Label = { zh: '用 persons 读入的表', en: 'a file that was read with `persons`' };
const readAgain: Label = { zh: '请用 { persons: true } 读入各表。', en: 'Read each file with { persons: true }.' };

function rowOf(id: string, { line, draft, idNumber, phones, problems }: JoinedMember): TableRow {
  const [phone] = phones;
  return { line, id, record: draft.record, problems, ...(idNumber !== undefined && { idNumber }), ...(phones.size === 1 && phone !== undefined && { phone }) };
}

const onePlace: Label = { zh: '各表一致的地名', en: 'the same place in all files' };
const findPlace: Label = { zh: '请核实该户在哪里；在此之前列在“未写明”之下。', en: 'Find out where the household lives. Until then it stands under no place.' };

/** The names of the place of a household; a name on which files differ is not given. */
function joinPlaces(rows: readonly Named[]): { readonly place: ExportRow['place']; readonly problems: readonly Problem[] } {
  const place: Record<string, string> = {}, problems: Problem[] = [];
  for (const key of new Set(rows.flatMap(({ row }) => Object.keys(row.place)))) {
    const given = rows.filter(({ row }) => row.place[key] !== undefined), [first] = given, other = given.find(({ row }) => row.place[key] !== first?.row.place[key]);
    if (!first) continue;
    if (!other) place[key] = first.row.place[key] ?? '';
    else problems.push({ code: 'contradiction', path: `${first.name}:${first.row.line}, ${other.name}:${other.row.line}`, given: shown(`${first.row.place[key] ?? ''} ≠ ${other.row.place[key] ?? ''}`), expected: onePlace, remedy: findPlace });
  }
  return { place, problems };
}

const somebody: Label = { zh: '户表中有同一户编号、同一证件号码的人', en: 'a person with this household and id number in the file of households' };
const addPerson: Label = { zh: '该行务工记录未并入；请补上户表，或改正号码。', en: 'The line of work was not joined. Add the file of households, or correct the numbers.' };

function joinWork(name: string, row: ExportRow, people: readonly JoinedMember[] | undefined, of: ExportDictionary['members']['of'], conflicts: Problem[]): Problem[] {
  const found = row.idNumber === undefined ? [] : (people ?? []).filter(({ idNumber }) => idNumber === row.idNumber), [person] = found;
  if (!person || found.length > 1) return [{ code: 'no-identity', path: `${name}:${row.line}`, given: shown(row.id), expected: somebody, remedy: addPerson }];
  const before = person.draft.problems.length;
  addTo(person, name, row, of);
  const own = person.draft.problems.slice(before);
  conflicts.push(...own);
  person.problems.push(...own);
  return [];
}

function joinVillages(files: readonly NamedExport[], { village: shape }: ExportDictionary): Pick<JoinedExports, 'villages' | 'conflicts'> {
  const [only] = files;
  if (files.length <= 1) return { villages: only?.read.rows ?? [], conflicts: [] };
  const conflicts: Problem[] = [];
  const villages = [...grouped(files)].map(([id, rows]): ExportRow => {
    const draft = newJoined(), [{ row: first }] = rows as [Named];
    for (const { name, row } of rows) joinAnswers(draft, row.record, `${name}:${row.line}`, shape);
    conflicts.push(...draft.problems);
    const { record, problems } = withoutDisagreements(shape, draft.record, (field) => `${id}: ${field}`);
    return { line: first.line, id, place: first.place, record, problems: [...rows.flatMap(({ name, row }) => inFile(name, row.problems)), ...draft.problems, ...problems] };
  });
  return { villages, conflicts };
}
