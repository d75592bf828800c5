/**
 * The shipped rules: record = columns = SQL on every case of the case tables, and on households that stand on their edges.
 *
 * DABIAO_READINGS is the share of 200,000 households, DABIAO_SEED the seed.
 */
import { afterAll, expect, test } from 'vitest';
import { judgeColumns } from '../../src/engine/judge-columns.js';
import { judging } from '../../src/engine/judge.js';
import { toSqlRefused } from '../../src/engine/to-sql.js';
import { toColumns } from '../../src/intake/to-columns.js';
import type { RecordOf } from '../../src/model/record.js';
import type { Rule } from '../../src/model/rule.js';
import type { At } from '../../src/model/timeline.js';
import type { Status } from '../../src/model/verdict.js';
import { rules } from '../../src/rulebook/catalogue.js';
import { household } from '../../src/rulebook/subjects.js';
import { caseTables } from '../rulebook/case-tables.js';
import { open } from './databases.js';
import { inDatabase } from './in-database.js';
import { random, seed, share } from './random.js';
import { shippedHousehold, shippedRecord } from './shipped-records.js';
import { columnsOf, tablesOf } from './stored.js';

const statuses: readonly Status[] = ['unmet', 'unknown', 'met'];
const count: Record<Status, number> = { met: 0, unmet: 0, unknown: 0 };
const householdRules = rules.filter((r) => r.subject === 'household');
const databases = await open();
afterAll(async () => {
  console.log(`shipped rules: seed ${seed}: verdicts compared in columns and in ${databases.map(({ name }) => name).join(' and ')}: met ${count.met}, unknown ${count.unknown}, unmet ${count.unmet}`);
  for (const { close } of databases) await close();
});

async function expectAgreement(of: readonly Rule[], records: readonly RecordOf[], at: At): Promise<void> {
  const columns = judgeColumns(of, columnsOf(records, shippedHousehold), at);
  const taken = judgeColumns(of, toColumns(household, records), at);
  const stored: [string, Status[][]][] = [];
  for (const db of databases) {
    const { from, statements } = tablesOf(records, shippedHousehold, db);
    for (const statement of statements) await db.run(statement);
    stored.push([db.name, await inDatabase(db, of, { ...at, from })]);
  }
  of.forEach((rule, k) => {
    const judgeOne = judging(rule, at);
    const expected = records.map((record) => judgeOne(record).status);
    for (const status of expected) count[status]++;
    const readings = {
      columns: Array.from(columns[rule.id] ?? [], (code) => statuses[code]), 'columns of intake': Array.from(taken[rule.id] ?? [], (code) => statuses[code]),
      ...Object.fromEntries(stored.map(([name, answers]) => [name, answers[k] ?? []])),
    };
    for (const [reading, got] of Object.entries(readings)) {
      const i = expected.findIndex((status, row) => status !== got[row]);
      if (i >= 0) expect.fail(`${rule.id}: ${reading} says ${String(got[i])} where the record is ${String(expected[i])} (row ${i}, seed ${seed}, ${at.on} ${at.place})\n${JSON.stringify(records[i])}`);
    }
  });
}

const blank: RecordOf = Object.fromEntries([...shippedHousehold.numbers, ...shippedHousehold.flags, ...shippedHousehold.dates, ...shippedHousehold.choices].map((x) => [x.id, null]));
const emptyMember: RecordOf = Object.fromEntries(shippedHousehold.rosters.flatMap(({ of }) => [...of.numbers, ...of.flags, ...of.dates, ...of.choices].map((x) => [x.id, null])));
const isPlain = (record: RecordOf): boolean => Object.values(record).every((v) => typeof v !== 'object' || v === null || Array.isArray(v));
/** Every cell present, as in a table. */
const filled = (record: RecordOf): RecordOf => ({ ...blank, ...record, members: ((record['members'] ?? []) as readonly RecordOf[]).map((m) => ({ ...emptyMember, ...m })) });

test.each(caseTables.filter(({ rule }) => rule.subject === 'household'))('the cases of $rule.id say the same by record, by columns and in the database', async ({ rule, cases }) => {
  for (const { on, place, record } of cases.filter((c) => isPlain(c.record))) await expectAgreement([rule], [filled(record)], { on, place });
});

const days: readonly At[] = [
  { on: '2016-12-31', place: '511702' }, { on: '2017-10-31', place: '511724' }, { on: '2018-02-28', place: '5117' }, { on: '2018-10-31', place: '511703' },
  { on: '2019-10-31', place: '511722' }, { on: '2020-10-31', place: '511781' }, { on: '2018-10-31', place: '52' }, { on: '2020-10-31', place: '42' },
];
const perBatch = 1_000;
test.each(Array.from({ length: Math.max(8, Math.round(200 * share)) }, (_, batch) => batch))('households on the edges of the shipped rules are judged alike, batch %i', async (batch) => {
  const r = random(seed * 7_000 + batch);
  await expectAgreement(householdRules, Array.from({ length: perBatch }, () => shippedRecord(r)), days[batch % days.length] as At);
}, 120_000);

test('every answer was given often enough to mean something', () => {
  for (const status of statuses) expect(count[status]).toBeGreaterThan(1_000);
});

test.each(databases)('the companion query counts what was stored and refused, in $name', async (db) => {
  const { from, statements } = tablesOf([{ ...blank, waterVolume: NaN, members: [] }, { ...blank, waterVolume: 40, members: [] }, { ...blank, members: [] }], shippedHousehold, db);
  for (const statement of statements) await db.run(statement);
  const rows = await db.run(toSqlRefused(householdRules, { on: '2019-10-31', place: '511722', dialect: db.dialect, from }));
  const { cells, missing, refused } = rows.find((row) => row['path'] === 'waterVolume') ?? {};
  expect([cells, missing, refused].map(Number)).toEqual([3, 1, 1]);
});
