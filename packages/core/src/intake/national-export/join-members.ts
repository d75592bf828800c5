import type { Label } from '../../model/label.js';
import type { Problem } from '../../model/problem.js';
import type { SubjectShape } from '../../model/subject-shape.js';
import type { TableRow } from '../read-table.js';
import { joinAnswers, newJoined, type JoinedDraft } from './joined-draft.js';

/** The members of one household as one file lists them. */
export type MemberList = { readonly name: string; readonly rows: readonly TableRow[] };

/** A member put together from several files. */
export type JoinedMember = { readonly draft: JoinedDraft; readonly line: number; readonly idNumber: string | undefined; readonly phones: Set<string>; readonly problems: Problem[] };

const known: Label = { zh: '各表中每人都有完整、不重复、未遮盖的证件号码', en: 'a whole id number for everybody in all files, each once and unmasked' };
const unmask: Label = { zh: '分不清各表中谁是谁，在此之前成员都按不知道处理。请导出未遮盖的号码，或只打开其中一张表。', en: 'Nobody can tell who is who in the files, and until then all members count as unknown. Export the numbers unmasked, or open one of the files only.' };

/**
 * Puts the members of a household together. People are known by their id numbers alone: two files that list different numbers have
 * different people, so both are members, and the size of the household says whether they are too many.
 *
 * @returns the members, or why nobody can tell who is who; then no member is believed
 */
export function joinMembers(lists: readonly MemberList[], of: SubjectShape): readonly JoinedMember[] | Problem {
  const [first, ...more] = lists;
  if (first === undefined) return [];
  const members = first.rows.map((row) => memberOf(first.name, row, of));
  if (more.length === 0) return members;
  const unclear = lists.find(({ rows }) => new Set(rows.map(({ idNumber }, i) => idNumber ?? i)).size < rows.length || rows.some(({ idNumber }) => idNumber === undefined));
  if (unclear && !more.every(({ rows }) => answersOf(rows) === answersOf(first.rows))) {
    const path = lists.map(({ name, rows }) => `${name}:${rows[0]?.line ?? '?'}`).join(', ');
    return { code: 'no-identity', path, given: lists.map(({ rows }) => rows.length).join(' + '), expected: known, remedy: unmask };
  }
  if (unclear) return members;
  const byNumber = new Map(members.map((member) => [member.idNumber, member]));
  for (const { name, rows } of more) {
    for (const row of rows) {
      const before = byNumber.get(row.idNumber);
      if (before) addTo(before, name, row, of);
      else members.push(memberOf(name, row, of));
    }
  }
  return members;
}

const answersOf = (rows: readonly TableRow[]): string => JSON.stringify(rows.map(({ record, idNumber }) => [idNumber, record]));

function memberOf(name: string, row: TableRow, of: SubjectShape): JoinedMember {
  const member: JoinedMember = { draft: newJoined(), line: row.line, idNumber: row.idNumber, phones: new Set(), problems: [] };
  addTo(member, name, row, of);
  return member;
}

/** Adds what one row of a file says of somebody. */
export function addTo({ draft, phones, problems }: JoinedMember, name: string, { line, record, phone, problems: own }: TableRow, of: SubjectShape): void {
  joinAnswers(draft, record, `${name}:${line}`, of);
  if (phone !== undefined) phones.add(phone);
  problems.push(...inFile(name, own));
}

/** Problems of a file among those of others. */
export const inFile = (name: string, problems: readonly Problem[]): Problem[] => problems.map((problem) => ({ ...problem, path: `${name} ${problem.path}` }));
