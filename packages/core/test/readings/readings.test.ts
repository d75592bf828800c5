/**
 * One rule, one answer: record = columns (exact and vague) = every database, as three values, on random rules.
 *
 * DABIAO_READINGS is the share of 5,000 rules × 200 records, DABIAO_SEED the seed.
 */
import { afterAll, expect, test } from 'vitest';
import { judgeColumns } from '../../src/engine/judge-columns.js';
import { deciding } from '../../src/engine/records/deciding.js';
import { judgeRecords } from '../../src/engine/records/judge-records.js';
import { judging, type JudgeAt } from '../../src/engine/judge.js';
import { walk } from '../../src/engine/walk.js';
import type { RecordOf } from '../../src/model/record.js';
import type { Rule } from '../../src/model/rule.js';
import type { Status, Verdict } from '../../src/model/verdict.js';
import { open } from './databases.js';
import { inDatabase } from './in-database.js';
import { random, seed, share } from './random.js';
import { randomRecord } from './records.js';
import { at, randomAssumptions, randomRule } from './rules.js';
import { columnsOf, tablesOf } from './stored.js';
import { household } from './subjects.js';

const perBatch = 50;
const batches = Math.max(1, Math.round(100 * share));
const size = 200;

const statuses: readonly Status[] = ['unmet', 'unknown', 'met'];
const count = new Map<string, number>();
const tick = (what: string): void => void count.set(what, (count.get(what) ?? 0) + 1);
const counted = (prefix: string): [string, number][] =>
  [...count].filter(([k]) => k.startsWith(prefix)).map(([k, n]): [string, number] => [k.slice(prefix.length), n]).sort(([a], [b]) => (a < b ? -1 : 1));

/** Settled parts and exact numbers per word and per roster: a word that is never settled is a word that was not tested. */
function tickKinds({ part }: Verdict): void {
  for (const x of walk(part)) {
    const isSettled = 'status' in x ? x.status !== 'unknown' : x.span.low !== null && x.span.low === x.span.high;
    if (!isSettled) continue;
    tick(`settled ${x.kind}`);
    if ('roster' in x && x.members.length > 0) tick(`rows of ${x.roster.en}`);
  }
}

function expectSame(reading: string, got: readonly Status[], expected: readonly Status[], rule: Rule, records: readonly RecordOf[], options: JudgeAt): void {
  const i = expected.findIndex((status, row) => status !== got[row]);
  if (i < 0) return;
  const { assume = [] } = options;
  const withInfinities = (_: string, v: unknown): unknown => (typeof v === 'number' && !Number.isFinite(v) ? String(v) : v);
  const shown = JSON.stringify({ rule, record: records[i], assume: assume.map((a) => [a.of.id, a.value]) }, withInfinities);
  expect.fail(`${reading} says ${String(got[i])} where the record is ${String(expected[i])} (row ${i}, seed ${seed})\n${shown}`);
}

/** A rule that rests on another, so that the two share what they read. */
const opposite = (rule: Rule): Rule => {
  const [first] = rule.criteria;
  return { ...rule, id: `not ${rule.id}`, criteria: first ? [{ from: '2000-01-01', source: first.source, standing: 'official', value: { kind: 'not', of: { kind: 'holds', of: rule } } }] : [] };
};
const turned = (status: Status): Status => (status === 'unknown' ? status : status === 'met' ? 'unmet' : 'met');

const databases = await open();
afterAll(async () => {
  const line = (prefix: string) => counted(prefix).map(([k, n]) => `${k} ${n}`).join(', ');
  console.log([
    `readings: seed ${seed}, ${batches * perBatch} rules x ${size} records, exact and vague: ${line('status ')}`,
    ...databases.map(({ name }) => `  in ${name}: ${line(`${name} `)}`),
    `settled by word, every tenth record: ${line('settled ')}; by roster: ${line('rows of ')}`,
  ].join('\n'));
  for (const { close } of databases) await close();
});

test.each(Array.from({ length: batches }, (_, b) => b))('records, columns and database agree on random rules, batch %i', async (batch) => {
  const r = random(seed * 1_000 + batch);
  const records = Array.from({ length: size }, () => randomRecord(r, household));
  const vague = Array.from({ length: size }, () => randomRecord(r, household, true));
  const tables = databases.map((db) => ({ db, ...tablesOf(records, household, db) }));
  for (const { db, statements } of tables) for (const statement of statements) await db.run(statement);
  const [columns, vagueColumns] = [columnsOf(records, household), columnsOf(vague, household)];
  const together: { rule: Rule; expected: Status[] }[] = [];
  for (let k = 0; k < perBatch; k++) {
    const rule = randomRule(r, household, 1 + r.int(5));
    const options = r.chance(0.5) ? at : { ...at, assume: randomAssumptions(r, household) };
    const judgeOne = judging(rule, options);
    const statusOf = (record: RecordOf, i: number): Status => {
      const verdict = judgeOne(record);
      tick(`status ${verdict.status}`);
      if (i % 10 === 0) tickKinds(verdict);
      return verdict.status;
    };
    const fromColumns = (of: typeof columns) => Array.from(judgeColumns([rule], of, options)[rule.id] ?? [], (code) => statuses[code] as Status);
    const expected = records.map(statusOf);
    expectSame('columns', fromColumns(columns), expected, rule, records, options);
    const expectedOfVague = vague.map(statusOf);
    expectSame('vague columns', fromColumns(vagueColumns), expectedOfVague, rule, vague, options);
    const fromRecords = (of: readonly RecordOf[]) => Array.from(judgeRecords([rule], of, options)[rule.id] ?? [], (code) => statuses[code] as Status);
    expectSame('records', fromRecords(records), expected, rule, records, options);
    expectSame('vague records', fromRecords(vague), expectedOfVague, rule, vague, options);
    const decide = deciding([rule], options), few = records.slice(0, 20);
    expectSame('deciding', few.map((record) => decide(record)[rule.id] ?? 'unknown'), expected.slice(0, 20), rule, few, options);
    for (const { db, from } of tables) {
      const [found = []] = await inDatabase(db, [rule], { ...options, from });
      for (const status of found) tick(`${db.name} ${status}`);
      expectSame(db.name, found, expected, rule, records, options);
    }
    if (options === at) together.push({ rule, expected });
  }
  const several = together.slice(0, 10).flatMap(({ rule, expected }) => [{ rule, expected }, { rule: opposite(rule), expected: expected.map(turned) }]);
  const rules = several.map(({ rule }) => rule);
  for (const { db, from } of tables) {
    const found = await inDatabase(db, rules, { ...at, from });
    for (const [i, { rule, expected }] of several.entries()) {
      for (const status of found[i] ?? []) tick(`${db.name} ${status}`);
      expectSame(`${db.name}, several rules`, found[i] ?? [], expected, rule, records, at);
    }
  }
  const codes = judgeColumns(rules, columns, at);
  for (const { rule, expected } of several) {
    expectSame('columns, several rules', Array.from(codes[rule.id] ?? [], (code) => statuses[code] as Status), expected, rule, records, at);
  }
}, 120_000);

test('every word of the language was settled somewhere, and every answer was given', () => {
  const kinds = [
    'is', 'oneOf', 'compare', 'ratio', 'all', 'any', 'atLeastOf', 'not', 'concur', 'every', 'some', 'holds', 'inherited',
    'constant', 'indicator', 'parameter', 'asOf', 'sum', 'minus', 'product', 'atMost', 'atLeast', 'share', 'elapsed', 'count', 'total', 'score',
  ];
  expect(counted('settled ').map(([k]) => k)).toEqual([...kinds].sort());
  expect(counted('rows of ').map(([k]) => k), 'rosters three levels deep').toEqual(['loans', 'members', 'payments', 'plots']);
  expect(counted('status ').map(([k]) => k)).toEqual(['met', 'unknown', 'unmet']);
});
