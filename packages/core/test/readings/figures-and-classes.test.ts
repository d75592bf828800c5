/**
 * One figure, one span, and one list of classes, one class: record = columns (exact and vague) = every database, on random figures and
 * random classes over every word of the language.
 *
 * DABIAO_READINGS is the share of 1,000 figures and 1,000 lists of classes × 200 records, DABIAO_SEED the seed.
 */
import { afterAll, expect, test } from 'vitest';
import type { Classes } from '../../src/model/classes.js';
import type { Figure } from '../../src/model/figure.js';
import { open } from './databases.js';
import { random, seed, share } from './random.js';
import { randomRecord } from './records.js';
import { at, randomAssumptions, randomClasses, randomFigure } from './rules.js';
import { byColumns, byDatabase, byRecord, type Said } from './said.js';
import { columnsOf, tablesOf } from './stored.js';
import { household } from './subjects.js';

const batches = Math.max(1, Math.round(100 * share));
const perBatch = 10;
const size = 200;
const databases = await open();
const count = { exact: 0, bounded: 0, open: 0, settled: 0, 'none applies': 0, 'of several': 0, 'of nothing known': 0 };
afterAll(async () => {
  console.log(`figures and classes: seed ${seed}, ${batches * perBatch} of each x ${size} records, exact and vague, in columns and in ${databases.map(({ name }) => name).join(' and ')}: ${JSON.stringify(count)}`);
  for (const { close } of databases) await close();
});

function tick(said: string): void {
  if (said.includes(' to ')) {
    const [low, high] = said.split(' to ');
    count[low === high && low !== '..' ? 'exact' : low === '..' && high === '..' ? 'open' : 'bounded']++;
  } else count[said === 'none of ' ? 'none applies' : !said.startsWith('unknown') ? 'settled' : said === 'unknown of ' ? 'of nothing known' : 'of several']++;
}

function expectSame(reading: string, got: Said, expected: Said, of: readonly (Figure | Classes)[]): void {
  for (const [i, x] of of.entries()) {
    const row = (expected[i] as string[]).findIndex((said, k) => said !== got[i]?.[k]);
    if (row >= 0) expect.fail(`${reading} says ${String(got[i]?.[row])} where the record is ${String(expected[i]?.[row])} (row ${row}, seed ${seed})\n${JSON.stringify(x)}`);
  }
}

test.each(Array.from({ length: batches }, (_, b) => b))('records, columns and database agree on random figures and classes, batch %i', async (batch) => {
  const r = random(seed * 3_000 + batch);
  const records = Array.from({ length: size }, () => randomRecord(r, household)), vague = Array.from({ length: size }, () => randomRecord(r, household, true));
  const tables = databases.map((db) => ({ db, ...tablesOf(records, household, db) }));
  for (const { db, statements } of tables) for (const statement of statements) await db.run(statement);
  const columns = columnsOf(records, household), vagueColumns = columnsOf(vague, household);
  for (const options of [at, { ...at, assume: randomAssumptions(r, household) }]) {
    const of = Array.from({ length: perBatch / 2 }, () => [randomFigure(r, household, 1 + r.int(4)), randomClasses(r, household, 1 + r.int(3))]).flat();
    const expected = byRecord(of, records, options);
    for (const said of expected.flat()) tick(said);
    expectSame('columns', byColumns(of, columns, options), expected, of);
    expectSame('vague columns', byColumns(of, vagueColumns, options), byRecord(of, vague, options), of);
    for (const { db, from } of tables) expectSame(db.name, await byDatabase(db, of, { ...options, from }), expected, of);
  }
}, 120_000);

test('every kind of answer was given often enough to mean something', () => {
  for (const [kind, n] of Object.entries(count)) expect(n, kind).toBeGreaterThan(100);
});
