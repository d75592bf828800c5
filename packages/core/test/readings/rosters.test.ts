/** A county of villages of households of members in a database: whoever is missing from a list keeps the answer open, three levels up. */
import { afterAll, describe, expect, test } from 'vitest';
import { judge } from '../../src/engine/judge.js';
import { toSqlRefused } from '../../src/engine/to-sql.js';
import { every, is, some, type Expr } from '../../src/model/expr.js';
import type { FlagIndicator, NumberIndicator, Roster } from '../../src/model/indicator.js';
import type { RecordOf } from '../../src/model/record.js';
import type { Rule } from '../../src/model/rule.js';
import { open } from './databases.js';
import { inDatabase } from './in-database.js';
import { at } from './rules.js';
import { tablesOf } from './stored.js';
import { named, type Subject } from './subjects.js';

const fed: FlagIndicator = { ...named('fed'), type: 'flag' };
const roster = (id: string): Roster => {
  const size: NumberIndicator = { ...named(`${id}Size`), type: 'number', unit: 'none', scale: 1, min: 0 };
  return { ...named(id), size, member: named(id).label };
};
const [villages, households, members] = ['villages', 'households', 'members'].map(roster) as [Roster, Roster, Roster];
const subject = (more: Partial<Subject>): Subject => ({ numbers: [], flags: [], dates: [], choices: [], rosters: [], ...more });
const holding = (of: Roster, inner: Subject): Subject => subject({ numbers: [of.size], rosters: [{ roster: of, of: inner }] });
const county = holding(villages, holding(households, holding(members, subject({ flags: [fed] }))));

const list = (of: Roster, rows: readonly RecordOf[], size: number | null = rows.length): RecordOf => ({ [of.id]: rows, [of.size.id]: size });
const person = (answer: boolean | null): RecordOf => ({ fed: answer });
const family = (...answers: (boolean | null)[]): RecordOf => list(members, answers.map(person));
const countyOf = (...families: RecordOf[]): RecordOf => list(villages, [list(households, families)]);

const ruleOf = (id: string, value: Expr): Rule =>
  ({ ...named(id), subject: 'county', sense: 'standard', criteria: [{ from: '2000-01-01', source: { id: 'test', title: named('test').label }, standing: 'official', value }] });
const everybody = ruleOf('everybody', every(villages, every(households, every(members, is(fed)))));
const somebody = ruleOf('somebody', some(villages, some(households, some(members, is(fed)))));

/** A county, whether everybody in it is fed, and whether somebody is. */
const counties: Record<string, [RecordOf, everybody: string, somebody: string]> = {
  'everyone listed and fed': [countyOf(family(true, true), family(true)), 'met', 'met'],
  'one of three is not': [countyOf(family(true, false), family(true)), 'unmet', 'met'],
  'nobody is': [countyOf(family(false)), 'unmet', 'unmet'],
  'one has no answer': [countyOf(family(true, null)), 'unknown', 'met'],
  'a member is missing from the list': [countyOf(family(true), list(members, [person(true)], 2)), 'unknown', 'met'],
  'a household is missing from the list': [list(villages, [list(households, [family(true)], 2)]), 'unknown', 'met'],
  'a village is missing from the list': [list(villages, [list(households, [family(false)])], 2), 'unmet', 'unknown'],
  'nobody knows how many members there are': [countyOf(list(members, [person(true)], null)), 'unknown', 'met'],
  'nobody knows how many households there are': [list(villages, [list(households, [family(false)], null)]), 'unmet', 'unknown'],
  'more members than there are': [countyOf(list(members, [person(true), person(true)], 1)), 'unknown', 'unknown'],
  'more households than there are, elsewhere somebody is not fed': [list(villages, [list(households, [family(true), family(true)], 1), list(households, [family(false)])]), 'unmet', 'unknown'],
  'no villages at all': [list(villages, []), 'met', 'unmet'],
  'no list of villages, and no number': [{ villages: [], villagesSize: null }, 'unknown', 'unknown'],
};
const records = Object.values(counties).map(([record]) => record);

const databases = await open();
afterAll(async () => { for (const { close } of databases) await close(); });

test.each(Object.entries(counties))('%s', (_, [record, all, any]) => {
  expect([judge(everybody, record, at).status, judge(somebody, record, at).status]).toEqual([all, any]);
});

describe.each(databases)('in $name', (db) => {
  test('every county gets the same answers, and rows that belong to nobody change none and are counted', async () => {
    const { from, statements } = tablesOf(records, county, db);
    for (const statement of statements) await db.run(statement);
    const expected = [1, 2].map((i) => Object.values(counties).map((line) => line[i]));
    expect(await inDatabase(db, [everybody, somebody], { ...at, from })).toEqual(expected);
    for (const table of ['villages_total', 'households_total', 'members_total']) {
      await db.run(`INSERT INTO "${table}" ("the key", parent) VALUES (900, NULL), (901, 777), (902, 777)`);
    }
    expect(await inDatabase(db, [everybody, somebody], { ...at, from })).toEqual(expected);
    const counts = (await db.run(toSqlRefused([everybody], { ...at, dialect: db.dialect, from }))).filter(({ path }) => String(path).endsWith('[]'));
    expect(counts.map(({ path, missing, refused }) => [path, Number(missing), Number(refused)])).toEqual([
      ['villages[]', 1, 2], ['villages[].households[]', 1, 2], ['villages[].households[].members[]', 1, 2],
    ]);
  });
});
