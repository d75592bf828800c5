/**
 * The shipped rules, figures and classes: record = columns = SQL on every case of the case tables, and on records of each subject that stand on their edges.
 *
 * DABIAO_READINGS is the share of 200,000 members, 64,000 households, and fewer villages and counties, whose records are large; on each day twice at least. DABIAO_SEED is the seed.
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
import { classes, figures, rules, scores } from '../../src/rulebook/catalogue.js';
import { caseTables } from '../rulebook/case-tables.js';
import { open } from './databases.js';
import { inDatabase } from './in-database.js';
import { random, seed, share } from './random.js';
import { byColumns, byDatabase, byRecord } from './said.js';
import { shipped, shippedRecord, type Shipped } from './shipped-records.js';
import { columnsOf, tablesOf } from './stored.js';
import type { Subject } from './subjects.js';

const statuses: readonly Status[] = ['unmet', 'unknown', 'met'];
const count: Record<Status, number> = { met: 0, unmet: 0, unknown: 0 };
const rulesOf = ({ shape }: Shipped): readonly Rule[] => rules.filter((r) => r.subject === shape.subject);
const ofRule = (rule: Rule): Shipped => shipped.find(({ shape }) => shape.subject === rule.subject) as Shipped;
const [households] = shipped as [Shipped];
/** How often each rule gave each answer. */
const given = new Map<string, number>();
const databases = await open();
afterAll(async () => {
  console.log(`shipped rules: seed ${seed}: verdicts compared in columns and in ${databases.map(({ name }) => name).join(' and ')}: met ${count.met}, unknown ${count.unknown}, unmet ${count.unmet}`);
  for (const { close } of databases) await close();
});

/** Whatever is no rule: figures, scores, their grades, classes. */
const definitions = [...figures, ...scores, ...classes, ...scores.flatMap(({ grades }) => grades ?? [])];
/** What each figure and list of classes was said to be. */
const said = new Map<string, Set<string>>();
async function expectSameFigures({ shape, subject }: Shipped, records: readonly RecordOf[], at: At): Promise<void> {
  const of = definitions.filter((x) => x.subject === shape.subject);
  if (of.length === 0) return;
  const expected = byRecord(of, records, at);
  of.forEach(({ id }, i) => said.set(id, new Set([...(said.get(id) ?? []), ...(expected[i] ?? [])])));
  expect(byColumns(of, columnsOf(records, subject), at)).toEqual(expected);
  for (const db of databases) {
    const { from, statements } = tablesOf(records, subject, db);
    for (const statement of statements) await db.run(statement);
    expect(await byDatabase(db, of, { ...at, from }), db.name).toEqual(expected);
  }
}

async function expectAgreement(one: Shipped, of: readonly Rule[], records: readonly RecordOf[], at: At): Promise<void> {
  const columns = judgeColumns(of, columnsOf(records, one.subject), at);
  const taken = judgeColumns(of, toColumns(one.shape, records), at);
  const stored: [string, Status[][]][] = [];
  for (const db of databases) {
    const { from, statements } = tablesOf(records, one.subject, db);
    for (const statement of statements) await db.run(statement);
    stored.push([db.name, await inDatabase(db, of, { ...at, from })]);
  }
  of.forEach((rule, k) => {
    const judgeOne = judging(rule, at);
    const expected = records.map((record) => judgeOne(record).status);
    for (const status of expected) {
      count[status]++;
      given.set(`${rule.id} ${status}`, (given.get(`${rule.id} ${status}`) ?? 0) + 1);
    }
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

const isPlain = (record: RecordOf): boolean => Object.values(record).every((v) => typeof v !== 'object' || v === null || Array.isArray(v));
/** Every cell present, as in a table. */
const filled = (s: Subject, record: RecordOf): RecordOf => ({
  ...Object.fromEntries([...s.numbers, ...s.flags, ...s.dates, ...s.choices].map((x) => [x.id, null])), ...record,
  ...Object.fromEntries(s.rosters.map(({ roster, of }) => [roster.id, ((record[roster.id] ?? []) as readonly RecordOf[]).map((row) => filled(of, row))])),
});

test.each(caseTables)('the cases of $rule.id say the same by record, by columns and in the database', async ({ rule, cases }) => {
  const one = ofRule(rule);
  const plain = cases.filter((c) => isPlain(c.record));
  // A table for all cases of a day and place: making the tables takes the time.
  for (const { on, place } of plain.filter((c, i) => i === plain.findIndex((other) => other.on === c.on && other.place === c.place))) {
    const same = plain.filter((c) => c.on === on && c.place === place);
    await expectAgreement(one, [rule], same.map(({ record }) => filled(one.subject, record)), { on, place });
  }
});

const days: readonly At[] = [
  { on: '2016-12-31', place: '511702' }, { on: '2017-10-31', place: '511724' }, { on: '2018-02-28', place: '5117' }, { on: '2018-10-31', place: '511703' },
  { on: '2019-10-31', place: '511722' }, { on: '2020-10-31', place: '511781' }, { on: '2018-10-31', place: '52' }, { on: '2020-10-31', place: '42' },
  { on: '2014-10-31', place: '511722' }, { on: '2021-10-31', place: '511722' }, { on: '2023-06-30', place: '520526' }, { on: '2014-06-30', place: '520526' }, { on: '2019-12-31', place: '511722' }, { on: '2016-06-30', place: '511681' }, { on: '2018-10-31', place: '611026' }, { on: '2019-10-31', place: '45' },
  { on: '2018-10-31', place: '50' }, { on: '2018-10-31', place: '3611' }, { on: '2018-10-31', place: '430524' }, { on: '2016-10-31', place: '53' },
  { on: '2022-10-31', place: '34' }, { on: '2026-06-30', place: '511722' },
];
/** Rosters inside rosters: the records of a county are large, so a batch has fewer. */
const depth = ({ rosters }: Subject): number => Math.max(0, ...rosters.map(({ of }) => 1 + depth(of)));
/** By depth: a batch of a county takes four times as long as one of a household. */
const batchesOf = ({ subject }: Shipped): number[] => Array.from({ length: Math.max(2 * days.length, Math.round(([100, 60, 44][depth(subject)] ?? 44) * share)) }, (_, batch) => batch);
test.each(shipped.flatMap((one) => batchesOf(one).map((batch) => ({ one, subject: one.shape.subject, batch }))))('each $subject on the edges of the shipped rules is judged alike, batch $batch', async ({ one, batch }) => {
  const r = random(seed * 7_000 + batch);
  const records = Array.from({ length: 1_000 / (1 + depth(one.subject)) }, () => shippedRecord(r, one.subject)), at = days[batch % days.length] as At;
  await expectAgreement(one, rulesOf(one), records, at);
  await expectSameFigures(one, records.slice(0, 200), at);
}, 120_000);

test('every answer was given often enough to mean something', () => {
  for (const status of statuses) expect(count[status]).toBeGreaterThan(1_000);
  const seldom = rules.flatMap(({ id }) => statuses.filter((status) => (given.get(`${id} ${status}`) ?? 0) < 3).map((status) => `${id} ${status}`));
  expect(seldom).toEqual([]);
  /** Parts of income are not among the records, helpers are no subject of theirs, of the five looks only two were found, and the national line is one number a year. */
  const alone = ['net-income-of-chuxiong', 'helper-load', 'five-looks-score', 'national-monitoring-line'];
  expect(definitions.filter(({ id }) => !alone.some((name) => id.endsWith(`/${name}`)) && (said.get(id)?.size ?? 0) < 3).map(({ id }) => id)).toEqual([]);
});

test.each(databases)('the companion query counts what was stored and refused, in $name', async (db) => {
  const { from, statements } = tablesOf([{ waterVolume: NaN }, { waterVolume: 40 }, {}].map((record) => filled(households.subject, record)), households.subject, db);
  for (const statement of statements) await db.run(statement);
  const rows = await db.run(toSqlRefused(rulesOf(households), { on: '2019-10-31', place: '511722', dialect: db.dialect, from }));
  const { cells, missing, refused } = rows.find((row) => row['path'] === 'waterVolume') ?? {};
  expect([cells, missing, refused].map(Number)).toEqual([3, 1, 1]);
});
