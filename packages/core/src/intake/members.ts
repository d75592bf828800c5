import { dayNumber, elapsed, isDay, type Day } from '../model/civil-date.js';
import { expectation } from '../model/expectation.js';
import type { DateIndicator } from '../model/indicator.js';
import type { Label } from '../model/label.js';
import { aDay, giveOrNull, shown, type Problem } from '../model/problem.js';
import type { Bounds, RecordOf } from '../model/record.js';
import type { RosterShape } from '../model/subject-shape.js';
import { answerIn, rowsIn } from '../engine/answer.js';
import { nothingAssumed } from '../engine/assumed.js';
import { maskIdNumber, readIdNumber } from './id-number.js';
import { limits } from './limits.js';
import { repeatedRows } from './identity.js';
import type { ReadTable, RefusedRow, TableRow } from './read-table.js';
import { once, repeatsOf } from './repeats.js';

const fewer: Label = { zh: '不多于所报总数的行', en: 'no more rows than the size says' };
const recount: Label = { zh: '请核对总数和名单；在此之前两者都不采信。', en: 'Check the size against the list. Until then neither is believed.' };
const eachOnce: Label = { zh: '每人一行', en: 'one row per person' };
const removeOne: Label = { zh: '请核实是否重复登记。', en: 'Find out whether somebody is registered twice.' };
const anOwner: Label = { zh: '所属的表中已读入的编号', en: 'a number that was read from the table it belongs to' };
const addOwner: Label = { zh: '请先导入它所属的一行，或改正编号；本行未读入。', en: 'Hand in the row it belongs to first, or correct the number; the row was not read.' };

/**
 * Says whether a roster has more rows than its size. Judging believes neither then; this tells the person who can correct it.
 *
 * Fewer rows are no problem: the others are members whom nobody described.
 *
 * @example checkRoster(householdMembers, { householdSize: 1, members: [{}, {}] })[0].code //=> 'contradiction'
 */
export function checkRoster({ roster }: RosterShape, record: RecordOf): Problem[] {
  const { value } = answerIn(record, roster.size, nothingAssumed);
  const rows = rowsIn(record, roster).length;
  if (rows <= (value?.high ?? Infinity)) return [];
  return [{ code: 'contradiction', path: roster.id, given: `${rows} > ${value?.high}`, expected: fewer, remedy: recount }];
}

/**
 * Finds the same person twice among the members of one household, by id number. A disability card and the id number of its
 * holder are one person, and so are the old number of 15 digits and the new one.
 *
 * @param idNumbers - one per row of the roster, null where there is none
 */
export const repeatedPersons = (idNumbers: readonly IdText[], roster: RosterShape['roster']): Problem[] =>
  repeatsOf(idNumbers.map(personOf)).map(([i, before]) => {
    const given = `${maskIdNumber(idNumbers[i] ?? '')} = ${roster.id}[${before}]`;
    return { code: 'repeated', path: `${roster.id}[${i}]`, given, expected: eachOnce, remedy: removeOne };
  });

type IdText = string | null | undefined;

/** The number by which a person is known, whatever card it was read from. */
function personOf(text: IdText): string | undefined {
  const read = typeof text === 'string' ? readIdNumber(text) : null;
  return read === null || 'code' in read ? undefined : read.number;
}

/**
 * Full years of age on a day. A child born on 29 February is a year older on 28 February.
 *
 * @returns null when the birth date is missing, refused, or after the day
 * @example ageOn(birthDate, { birthDate: '2010-09-01' }, '2019-08-31') //=> 8
 */
export function ageOn(of: DateIndicator, record: RecordOf, on: Day): number | null {
  if (!isDay(on)) throw new TypeError(`${shown(on)}: ${aDay.en} / ${aDay.zh}`);
  const { value } = answerIn(record, of, nothingAssumed);
  return value === null || value > on ? null : elapsed('year', dayNumber(value), dayNumber(on));
}

/**
 * How many members are of an age, from the first to the last full year. A member without a birth date may be of it, and so may
 * each member whom nobody described.
 *
 * @returns bounds; `high` is absent when the size of the household is unknown, or is less than the rows
 * @example
 * const two = { householdSize: 2, members: [{ birthDate: '2010-09-01' }] };
 * countOfAge(householdMembers, birthDate, two, { from: 6, to: 15 }, '2019-12-31') //=> { low: 1, high: 2 }
 */
export function countOfAge({ roster }: RosterShape, of: DateIndicator, record: RecordOf, ages: { from: number; to: number }, on: Day): Bounds {
  const { value: size } = answerIn(record, roster.size, nothingAssumed);
  const rows = rowsIn(record, roster);
  const high = size?.high ?? roster.size.max ?? Infinity;
  if (rows.length > high) return { low: 0 };
  const all = rows.map((row) => ageOn(of, row, on));
  const low = all.filter((age) => age !== null && age >= ages.from && age <= ages.to).length;
  const most = low + all.filter((age) => age === null).length + high - rows.length;
  return size === null || !Number.isFinite(most) ? { low } : { low, high: most };
}

/** Households with their members in place, and the member rows that belong to no household of the table. */
export type JoinedTables = { readonly rows: readonly TableRow[]; readonly refused: readonly RefusedRow[] };

/**
 * Puts the rows of a member table into their households. A household that lists members in its own row as well is believed in
 * neither: its list and its size become unknown.
 *
 * @example withMembers(householdMembers, readTable(household, households), readMembers(household, householdMembers, persons))
 */
export function withMembers(shape: RosterShape, households: ReadTable, members: ReadTable): JoinedTables {
  const byHousehold = new Map<string, TableRow[]>();
  for (const row of members.rows) {
    const rows = byHousehold.get(row.id);
    if (rows) rows.push(row);
    else byHousehold.set(row.id, [row]);
  }
  const known = new Set(households.rows.map(({ id }) => id));
  const refused = members.rows.filter(({ id }) => !known.has(id)).map(({ line, id }): RefusedRow => {
    return { line, cells: [id], reason: { code: 'no-identity', path: `line ${line}`, given: shown(id), expected: anOwner, remedy: addOwner } };
  });
  return { rows: households.rows.map((row) => joined(shape, row, byHousehold.get(row.id) ?? [])), refused };
}

function joined(shape: RosterShape, row: TableRow, members: readonly TableRow[]): TableRow {
  const { roster } = shape;
  if (members.length === 0) return row;
  const most = roster.size.max ?? limits.rows;
  const own = Object.hasOwn(row.record, roster.id);
  if (own || members.length > most) {
    const { [roster.id]: _, ...rest } = row.record;
    const given = own ? '2 × […]' : `${members.length}`;
    const path = `line ${row.line}: ${roster.id}`;
    const code = own ? 'contradiction' : 'too-large';
    const problem: Problem = { code, path, given, expected: expectation(roster.size), remedy: giveOrNull };
    return { ...row, record: { ...rest, [roster.size.id]: { refused: given } }, problems: [...row.problems, problem] };
  }
  const numbers = members.map(({ idNumber }) => idNumber);
  const keys = members.map(({ key }) => key);
  // Rows of a table know a person by one number, whatever card it was read from.
  const persons = repeatsOf(numbers), rows = repeatsOf(keys);
  const twice = persons.length + rows.length === 0 ? [] : [...repeatedPersons(numbers, roster), ...repeatedRows(keys, shape)];
  const record = { ...row.record, [roster.id]: once(members.map((member) => member.record), [...persons, ...rows]) };
  const inHousehold = [...checkRoster(shape, record), ...twice].map((problem) => ({ ...problem, path: `line ${row.line}: ${problem.path}` }));
  return { ...row, record, problems: [...row.problems, ...members.flatMap(({ problems }) => problems), ...inHousehold] };
}
