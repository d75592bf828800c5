/**
 * One rule, three readings, one answer: record = columns (exact and vague) = DuckDB, as three values, on random rules.
 *
 * DABIAO_READINGS is the share of 5,000 rules × 200 records, DABIAO_SEED the seed.
 */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, expect, test } from 'vitest';
import { judgeColumns } from '../../src/engine/judge-columns.js';
import { judging, type JudgeAt } from '../../src/engine/judge.js';
import { toSql } from '../../src/engine/to-sql.js';
import { walk } from '../../src/engine/walk.js';
import type { RecordOf } from '../../src/model/record.js';
import type { Rule } from '../../src/model/rule.js';
import type { Status, Verdict } from '../../src/model/verdict.js';
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
const counted = (prefix: string) => Object.fromEntries([...count].filter(([k]) => k.startsWith(prefix)).map(([k, n]) => [k.slice(prefix.length), n]).sort());

/** Settled parts and exact numbers per word: a word that is never settled is a word that was not tested. */
function tickKinds({ part }: Verdict): void {
  for (const x of walk(part)) {
    if ('status' in x && x.status !== 'unknown') tick(`settled ${x.kind}`);
    if ('span' in x && x.span.low !== null && x.span.low === x.span.high) tick(`settled ${x.kind}`);
  }
}

async function rowsInDatabase(db: DuckDBConnection, rule: Rule, options: Parameters<typeof toSql>[1]): Promise<Status[]> {
  const out: Status[] = [];
  const result = await db.runAndReadAll(toSql([rule], options));
  for (const [key, truth] of result.getRows()) out[Number(key)] = truth === null ? 'unknown' : truth === true ? 'met' : 'unmet';
  return out;
}

function expectSame(reading: string, got: readonly Status[], expected: readonly Status[], rule: Rule, records: readonly RecordOf[], options: JudgeAt): void {
  const i = expected.findIndex((status, row) => status !== got[row]);
  if (i < 0) return;
  const { assume = [] } = options;
  const shown = JSON.stringify({ rule, record: records[i], assume: assume.map((a) => [a.of.id, a.value]) }, (_, v: unknown) => (typeof v === 'number' && !Number.isFinite(v) ? String(v) : v));
  expect.fail(`${reading} says ${String(got[i])} where the record is ${String(expected[i])} (row ${i}, seed ${seed})\n${shown}`);
}

const db = await (await DuckDBInstance.create(':memory:')).connect();
afterAll(() => {
  const line = (prefix: string) => Object.entries(counted(prefix)).map(([k, n]) => `${k} ${n}`).join(', ');
  console.log(`readings: seed ${seed}, ${batches * perBatch} rules x ${size} records: ${line('status ')}\nsettled by word, every tenth record: ${line('settled ')}`);
});

test.each(Array.from({ length: batches }, (_, b) => b))('records, columns and database agree on random rules, batch %i', async (batch) => {
  const r = random(seed * 1_000 + batch);
  const records = Array.from({ length: size }, () => randomRecord(r, household));
  const vague = Array.from({ length: size }, () => randomRecord(r, household, true));
  const { from, statements } = tablesOf(records, household);
  for (const statement of statements) await db.run(statement);
  const [columns, vagueColumns] = [columnsOf(records, household), columnsOf(vague, household)];
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
    expectSame('vague columns', fromColumns(vagueColumns), vague.map(statusOf), rule, vague, options);
    expectSame('duckdb', await rowsInDatabase(db, rule, { ...options, dialect: 'duckdb', from }), expected, rule, records, options);
  }
}, 120_000);

test('every word of the language was settled somewhere, and every answer was given', () => {
  const kinds = [
    'is', 'oneOf', 'compare', 'ratio', 'all', 'any', 'atLeastOf', 'not', 'every', 'some', 'holds', 'inherited',
    'constant', 'indicator', 'parameter', 'sum', 'minus', 'product', 'elapsed', 'count', 'total', 'score',
  ];
  expect(Object.keys(counted('settled '))).toEqual([...kinds].sort());
  expect(Object.keys(counted('status '))).toEqual(['met', 'unknown', 'unmet']);
});
