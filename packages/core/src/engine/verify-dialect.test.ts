import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import { open } from '../../test/readings/databases.js';
import type { Status } from '../model/verdict.js';
import { judge, judging } from './judge.js';
import type { DialectName } from './sql/dialect.js';
import { verifyDialect, type RunSql } from './verify-dialect.js';
import type { SqlRow } from './verify/answers.js';
import { at, probes } from './verify/probes.js';
import { records } from './verify/subject.js';

const databases = await open();
afterAll(async () => { for (const { close } of databases) await close(); });
const [{ run, dialect } = databases[0]!] = databases;

/** The same statements again and again: what only changes rows on their way asks the database once. */
const asked = new Map<string, ReturnType<typeof run>>();
const remembered: typeof run = (sql) => {
  const rows = asked.get(sql) ?? run(sql);
  asked.set(sql, rows);
  return rows;
};

test.each(databases)('$name answers as the reference does', async ({ name, run, dialect }) => {
  const { ok, compared, differences, failures } = await verifyDialect(run, { dialect });
  console.log(`verifyDialect: ${name}: ${compared} verdicts compared`);
  expect(failures).toEqual([]);
  expect(differences.slice(0, 3).map(({ rule, record, expected, got }) => ({ id: rule.id, record, expected, got }))).toEqual([]);
  expect(ok).toBe(true);
}, 30_000);

test('every word is tried with all three answers', () => {
  const stored = records(50);
  const found = probes().map((rules) => {
    const statuses = new Set<Status>(rules.flatMap((rule) => stored.map(({ record }) => judging(rule, at)(record).status)));
    return `${rules[0]?.id}: ${[...statuses].sort().join(' ')}`;
  });
  expect(found.filter((line) => !line.endsWith('met unknown unmet'))).toEqual([]);
});

/** The rows that the database gives, changed on their way. */
const changed = (change: (rows: Record<string, unknown>[]) => readonly SqlRow[]): RunSql => async (sql) => change((await remembered(sql)).map((row) => ({ ...row })));
const eachCell = (change: (value: unknown, column: string) => unknown): RunSql =>
  changed((rows) => rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, column === '_key' ? value : change(value, column)]))));

describe('what a driver does harmlessly is understood', () => {
  const capitals = (row: Record<string, unknown>) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column.toUpperCase(), value]));
  const harmless: Record<string, RunSql> = {
    'rows in another order, truths as t and f': async (sql) => [...await eachCell((v) => (v === null ? v : v ? 't' : 'f'))(sql)].reverse(),
    'names in capitals, keys as texts': changed((rows) => rows.map((row) => capitals({ ...row, _key: String(row['_key']) }))),
    'rows as lists, truths as 1 and 0': changed((rows) => rows.map((row) => Object.values(row).map((v) => (typeof v === 'boolean' ? BigInt(v) : v)))),
  };
  test.each(Object.entries(harmless))('%s', async (_, wrapped) => {
    expect(await verifyDialect(wrapped, { dialect })).toMatchObject({ ok: true, differences: [], failures: [] });
  }, 30_000);
});

describe('what would decide about a family is found', () => {
  const rewritten = (pattern: RegExp, by: string): RunSql => (sql) => run(sql.replaceAll(pattern, by));
  const wrong: Record<string, RunSql> = {
    'NULL read as no': eachCell((v) => v ?? false),
    'NULL left out of the row': changed((rows) => rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, v]) => v !== null)))),
    'NULL as an empty text': eachCell((v) => v ?? ''),
    'answers under the key of the next row': changed((rows) => rows.map((row, i) => ({ ...row, _key: rows[(i + 1) % rows.length]?.['_key'] }))),
    'a row lost': changed((rows) => rows.slice(1)),
    'a row twice': changed((rows) => [...rows, ...rows.slice(0, 1)]),
    'NaN believed': rewritten(/ OR r\.("[^"]+"|"Rate ""x""") > \S+ THEN NULL/g, ' THEN NULL'),
    'off-step numbers believed': rewritten(/ THEN NULL WHEN r\."amount" = \S+ \* 100 \+ 0\.5\) \/ 100 THEN/g, ' THEN NULL WHEN TRUE THEN'),
    'texts compared in any letters': rewritten(/r\."kind" IN \(/g, 'LOWER(r."kind") IN ('),
    'NULL skipped by a sum': rewritten(/CASE WHEN COUNT\((\w+)\) = COUNT\(\*\) THEN SUM\(\1\) END/g, 'SUM($1)'),
    'rows of nobody counted': rewritten(/LEFT JOIN (\w+) ON \S+ = r\._key/g, 'LEFT JOIN $1 ON TRUE'),
    'a month that ends on its last day counted late': rewritten(/ AND EXTRACT\(DAY FROM \([^()]+ \+ 1\)\) > 1/g, ''),
  };
  test.each(Object.entries(wrong))('%s', async (_, wrapped) => {
    const { ok, differences } = await verifyDialect(wrapped, { dialect });
    expect(ok).toBe(false);
    for (const { rule, record, at: on, expected, got } of differences.slice(0, 20)) {
      expect(judge(rule, record, on).status).toBe(expected);
      expect(got).not.toBe(expected);
    }
    expect(differences.length).toBeGreaterThan(0);
  }, 30_000);
});

test('a collation in which x equals X is found, in DuckDB with such a setting', async () => {
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  await db.run("SET default_collation = 'NOCASE'");
  const { ok, differences, failures } = await verifyDialect(async (sql) => (await db.runAndReadAll(sql)).getRowObjectsJS(), { dialect: 'duckdb' });
  db.closeSync();
  expect({ ok, failures }).toEqual({ ok: false, failures: [] });
  expect(new Set(differences.map(({ rule }) => rule.id.replace(/ .*/, '')))).toEqual(new Set(['oneOf', 'not']));
}, 30_000);

describe('a database that gives no answer is a failure, not an exception', () => {
  test('its message is shortened and an id number in it masked', async () => {
    const { ok, compared, failures } = await verifyDialect(() => Promise.reject(new Error(`511722199001011234 ${'is too long '.repeat(50)}`)), { dialect });
    expect({ ok, compared }).toEqual({ ok: false, compared: 0 });
    expect(failures[0]?.error).not.toContain('511722199001011234');
    expect(failures[0]?.error.length).toBeLessThanOrEqual(40);
    expect(failures.flatMap(({ rules }) => rules).length).toBe(2 * probes().flat().length);
  });
  test('nor does a driver that gives no rows, or rows without a key, pass', async () => {
    for (const answer of [undefined, { rows: [] }, [{}], [{ _key: 'x' }], [null]]) {
      const { ok, compared, failures } = await verifyDialect(() => Promise.resolve(answer as never), { dialect });
      expect({ ok, compared, failed: failures.length > 0 }).toEqual({ ok: false, compared: 0, failed: true });
    }
    expect((await verifyDialect(() => Promise.resolve([]), { dialect })).ok).toBe(false);
  }, 30_000);
  test('a dialect that is not spoken is a mistake of the caller', async () => {
    await expect(verifyDialect(run, { dialect: 'mysql' as DialectName })).rejects.toThrow('dialect');
  });
});
