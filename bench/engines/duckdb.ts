/** DuckDB, with SQL as somebody who knows it would write it: NULL is unknown by itself. The answers are counted inside, so that none is carried out. */
import { answers, type Answers } from '../workload/answers.ts';
import { choices, flags, numbers } from '../workload/indicators.ts';
import { limits } from '../workload/rules.ts';
import type { Engine } from './engine.ts';
import { conditions, items, put, type Form } from './questions.ts';

const form: Form<string, string> = {
  field: (id) => id, number: (of) => `${of}::DOUBLE`,
  arithmetic: (by, left, right) => `(${left} ${by} ${right})`,
  flag: (id, isYes) => (isYes ? id : `NOT ${id}`),
  oneOf: (id, codes) => `${id} IN (${codes.map((code) => `'${code}'`).join(', ')})`,
  compare: (left, by, right, _fields, whole) => (whole === undefined ? `${left} ${by} ${right}` : `CASE WHEN ${whole} > 0 THEN ${left} ${by} ${right} END`),
  all: (of) => `(${of.join(' AND ')})`,
  any: (of) => `(${of.join(' OR ')})`,
};
const end = (isLow: boolean): string => items.map(({ when, points }) => {
  const truth = put(form, when);
  return points > 0 === isLow ? `CASE WHEN ${truth} THEN ${points} ELSE 0 END` : `CASE WHEN ${truth} IS FALSE THEN 0 ELSE ${points} END`;
}).join(' + ');
const code = (truth: string): string => `CASE WHEN ${truth} THEN 2 WHEN NOT ${truth} THEN 0 ELSE 1 END`;
const gradeOf = (points: string): string => `CASE ${limits.grades.map((limit, i) => `WHEN ${points} >= ${limit} THEN ${i}`).join(' ')} ELSE 3 END`;
const classes = `CASE WHEN relapse THEN 1 WHEN relapse IS NULL THEN 4 WHEN marginal THEN 2 WHEN marginal IS NULL THEN 4 WHEN sudden THEN 3 WHEN sudden IS NULL THEN 4 ELSE 0 END`;
const judged = `SELECT id, ${Object.entries(conditions).map(([id, x]) => `${put(form, x)} AS ${id}`).join(', ')}, ${end(true)} AS low, ${end(false)} AS high FROM households`;
const all = `SELECT id, ${code('exit')} AS exit, ${classes} AS monitoring, ${code('credit')} AS credit, CASE WHEN ${gradeOf('low')} = ${gradeOf('high')} THEN ${gradeOf('low')} ELSE 4 END AS grade FROM (${judged})`;
const counted = `SELECT ${['exit', 'monitoring', 'credit', 'grade'].map((q) => `sum(${q})`).join(', ')} FROM (${all})`;

const engine = (threads: number): Engine => ({
  name: `DuckDB, ${threads} thread${threads > 1 ? 's' : ''}`, what: 'its own columns, answers counted inside',
  async prepare({ table }) {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const db = await (await DuckDBInstance.create(':memory:', { threads: String(threads) })).connect();
    const columns = [...numbers.map(({ id }) => `${id} DOUBLE`), ...flags.map(({ id }) => `${id} BOOLEAN`), ...choices.map(({ id, codes }) => `${id} ENUM (${Object.keys(codes).map((c) => `'${c}'`).join(', ')})`)];
    await db.run(`CREATE TABLE raw (id INTEGER, ${[...numbers.map(({ id }) => `${id} DOUBLE`), ...[...flags, ...choices].map(({ id }) => `${id} UTINYINT`)].join(', ')})`);
    const appender = await db.createAppender('raw');
    const [n, f, c] = [numbers.map(({ id }) => table.numbers[id]), flags.map(({ id }) => table.flags[id]), choices.map(({ id }) => table.choices[id])];
    for (let i = 0; i < table.length; i++) {
      appender.appendInteger(i);
      for (const of of n) appender.appendDouble(of?.[i] ?? NaN);
      for (const of of [...f, ...c]) appender.appendUTinyInt(of?.[i] ?? 0);
      appender.endRow();
    }
    appender.closeSync();
    await db.run(`CREATE TABLE households (id INTEGER, ${columns.join(', ')})`);
    await db.run(`INSERT INTO households SELECT id, ${[
      ...numbers.map(({ id }) => `CASE WHEN isnan(${id}) THEN NULL ELSE ${id} END`), ...flags.map(({ id }) => `CASE ${id} WHEN 3 THEN true WHEN 0 THEN false END`),
      ...choices.map(({ id, codes }) => `CASE ${id} ${Object.keys(codes).map((code, at) => `WHEN ${at} THEN '${code}'`).join(' ')} END`),
    ].join(', ')} FROM raw`);
    await db.run('DROP TABLE raw');
    const out: Answers = answers(table.length);
    for (const row of (await db.runAndReadAll(all)).getRows()) {
      const [id, exit, monitoring, credit, grade] = row.map(Number) as [number, number, number, number, number];
      out.exit[id] = exit; out.monitoring[id] = monitoring; out.credit[id] = credit; out.grade[id] = grade;
    }
    return async () => {
      await db.runAndReadAll(counted);
      return out;
    };
  },
});
export const duckdb = engine(1);
export const duckdbTwo = engine(2);
