import { shown } from '../model/problem.js';
import type { RecordOf } from '../model/record.js';
import type { Rule } from '../model/rule.js';
import type { Status } from '../model/verdict.js';
import { judging, type JudgeAt } from './judge.js';
import { dialectOf, type DialectName } from './sql/dialect.js';
import { selectFrom } from './to-sql.js';
import { readColumn, readTruth, type SqlRow } from './verify/answers.js';
import { at, probes } from './verify/probes.js';
import { amount, born, flag, kind, mark, records, size } from './verify/subject.js';
import { tablesOf } from './verify/tables.js';

/** Runs one statement and gives its rows, as objects by column name or as lists. */
export type RunSql = (sql: string) => Promise<readonly SqlRow[]>;

/** A verdict on which database and reference disagree; `judge(rule, record, at)` gives `expected` again. */
export type Difference = {
  readonly rule: Rule;
  readonly record: RecordOf;
  readonly at: JudgeAt;
  readonly expected: Status;
  /** What came out of the database, or what kept it from being read. */
  readonly got: Status | (string & {});
};

/** A statement that gave no answer: which rules it asked for, and what the database said, shortened and masked. */
export type Failure = { readonly rules: readonly string[]; readonly error: string };

/** `ok` when everything was compared and nothing differs. */
export type Verification = { readonly ok: boolean; readonly compared: number; readonly differences: readonly Difference[]; readonly failures: readonly Failure[] };

const assume = [{ of: amount, value: 3 }, { of: flag, value: true }, { of: mark, value: false }, { of: kind, value: 'x' }, { of: born, value: '2003-06-30' }, { of: size, value: 1 }];

/**
 * Tries a database before its answers are trusted: small rules over every word of the language, on records at every edge, must come out
 * of it as {@link judge} says.
 *
 * A version, a setting, a collation or a driver may read NULL as no, NaN as rich or a backslash as nothing; no error tells. So run it
 * once where {@link toSql} will run, through the same driver. It only reads: the records travel inside the statements, no table is
 * created, and no right is needed but to SELECT. Booleans may arrive as true, 't' or 1, and names in other letters.
 *
 * @param run - sends one statement and gives its rows
 * @returns what was compared and what differs; an error of the database is a failure in the result, never thrown
 * @throws ContractError when the dialect is unknown
 * @example verifyDialect((sql) => client.query(sql).then(({ rows }) => rows), { dialect: 'postgresql' })
 */
export async function verifyDialect(run: RunSql, { dialect }: { readonly dialect: DialectName }): Promise<Verification> {
  dialectOf(dialect);
  const stored = records(50);
  const { given, from } = tablesOf(stored);
  const differences: Difference[] = [];
  const failures: Failure[] = [];
  let compared = 0;
  const compare = (rules: readonly Rule[], on: JudgeAt, rows: ReadonlyMap<number, readonly SqlRow[]>): void => rules.forEach((rule, place) => {
    const judgeOne = judging(rule, on);
    for (const [key, { record }] of stored.entries()) {
      const expected = judgeOne(record).status;
      const got = answer(rows.get(key) ?? [], rule, place);
      compared += 1;
      if (got !== expected) differences.push({ rule, record, at: on, expected, got });
    }
  });
  for (const on of [at, { ...at, assume }]) {
    for (const rules of probes()) {
      const sql = selectFrom(given, rules, { ...on, dialect, from });
      try {
        compare(rules, on, byKey(await run(sql), stored.length));
      } catch (error) {
        failures.push({ rules: rules.map(({ id }) => id), error: shown(error instanceof Error ? error.message : error) });
      }
    }
  }
  return { ok: differences.length === 0 && failures.length === 0, compared, differences, failures };
}

function answer([row, another]: readonly SqlRow[], rule: Rule, place: number): Difference['got'] {
  if (row === undefined) return 'no row';
  return another === undefined ? readTruth(readColumn(row, rule.id, place + 1)) : 'several rows';
}

/** @throws Error when what came is no list of rows with the keys that were asked for */
function byKey(rows: unknown, count: number): Map<number, SqlRow[]> {
  if (!Array.isArray(rows)) throw new Error('not a list of rows');
  const found = new Map<number, SqlRow[]>();
  for (const row of rows as readonly unknown[]) {
    const key = typeof row === 'object' && row !== null ? readKey(readColumn(row as SqlRow, '_key', 0)) : NaN;
    if (!(key >= 0 && key < count)) throw new Error('a row without its _key');
    found.set(key, [...(found.get(key) ?? []), row as SqlRow]);
  }
  return found;
}

/** A whole number, or digits: nothing at all is not the key 0. */
function readKey(key: unknown): number {
  if (typeof key === 'string') return /^\d+$/.test(key) ? Number(key) : NaN;
  return typeof key === 'number' || typeof key === 'bigint' ? Number(key) : NaN;
}
