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
  for (const options of [at, { ...at, assume }]) {
    for (const [, rules] of probes()) {
      const ids = rules.map(({ id }) => id);
      try {
        const rows = await run(selectFrom(given, rules, { ...options, dialect, from }));
        const byKey = keyed(rows, stored.length);
        rules.forEach((rule, place) => {
          const judgeOne = judging(rule, options);
          stored.forEach(({ record }, key) => {
            const expected = judgeOne(record).status;
            const found = byKey.get(key) ?? [];
            const [row] = found;
            const got = row === undefined ? 'no row' : found.length > 1 ? 'several rows' : readTruth(readColumn(row, rule.id, place + 1));
            compared += 1;
            if (got !== expected) differences.push({ rule, record, at: options, expected, got });
          });
        });
      } catch (error) {
        failures.push({ rules: ids, error: shown(error instanceof Error ? error.message : error) });
      }
    }
  }
  return { ok: differences.length === 0 && failures.length === 0, compared, differences, failures };
}

/** @throws Error when what came is no list of rows with the keys that were asked for */
function keyed(rows: readonly SqlRow[], count: number): Map<number, SqlRow[]> {
  if (!Array.isArray(rows)) throw new Error('not a list of rows');
  const out = new Map<number, SqlRow[]>();
  for (const row of rows as readonly SqlRow[]) {
    const key = Number(readColumn(row, '_key', 0) ?? NaN);
    if (!(Number.isInteger(key) && key >= 0 && key < count)) throw new Error('a row without its _key');
    out.set(key, [...(out.get(key) ?? []), row]);
  }
  return out;
}
