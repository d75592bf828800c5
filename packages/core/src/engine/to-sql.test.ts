import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { all, atLeastOf, compare, constant, elapsedTime, every, holds, is, minus, not, oneOf, score, some, sum, total, type Expr } from '../model/expr.js';
import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator, Roster } from '../model/indicator.js';
import type { Parameter } from '../model/parameter.js';
import type { Rule } from '../model/rule.js';
import type { DialectName } from './sql/dialect.js';
import type { From } from './sql/from.js';
import { toSql, toSqlRefused, type SqlOptions } from './to-sql.js';

const label = { zh: 'n', en: 'name' };
const source = { id: 'document', title: label };
const flag = (id: string): FlagIndicator => ({ id, label, type: 'flag' });
const income: NumberIndicator = { id: 'income', label, type: 'number', unit: 'yuan', scale: 100, min: 0, max: 1_000_000 };
const free: NumberIndicator = { id: 'free', label, type: 'number', unit: 'yuan', scale: 1 };
const size: NumberIndicator = { id: 'size', label, type: 'number', unit: 'person', scale: 1, min: 0, max: 50 };
const grade: ChoiceIndicator = { id: 'grade', label, type: 'choice', codes: { A: label, "B'": label } };
const birth: DateIndicator = { id: 'birth', label, type: 'date' };
const members: Roster = { id: 'members', label, size, member: label };
const line: Parameter = { id: 'line', label, unit: 'yuan', scale: 1, values: [{ from: '2015-01-01', source, standing: 'official', value: 3300 }] };
const rule = (id: string, value: Expr): Rule =>
  ({ id, label, subject: 'household', sense: 'standard', criteria: [{ from: '2015-01-01', source, standing: 'official', value }] });
const from: From = { table: 'households', key: 'id', rosters: { members: { table: 'people', key: 'id', parent: 'household' } } };
const options: SqlOptions = { on: '2019-06-30', place: '511722', dialect: 'duckdb', from };

const db = await (await DuckDBInstance.create(':memory:')).connect();
const rows = async (query: string) => (await db.runAndReadAll(query)).getRows().map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : cell)));
async function stored(column: string, ...cells: string[]): Promise<void> {
  await db.run(`CREATE OR REPLACE TABLE households (id integer, ${column})`);
  if (cells.length > 0) await db.run(`INSERT INTO households VALUES ${cells.map((cell, i) => `(${i}, ${cell})`).join(', ')}`);
}
async function truths(x: Expr, more: Partial<SqlOptions> = {}): Promise<unknown[]> {
  const found = await rows(toSql([rule('rule', x)], { ...options, ...more }));
  return found.sort(([a], [b]) => Number(a) - Number(b)).map(([, truth]) => truth);
}

describe('the intake', () => {
  const rich = compare(income, '>=', line);
  test('NaN, infinities, an off-step, a negative and a huge number are NULL, not rich', async () => {
    await stored('income double', '3300', '3299.99', 'NULL', "'NaN'", "'Infinity'", "'-Infinity'", '3300.001', '-1', '1000000.01', '1e308');
    expect(await truths(rich)).toEqual([true, false, null, null, null, null, null, null, null, null]);
    expect(await rows(toSqlRefused([rule('rule', rich)], options))).toEqual([['income', 10, 1, 7]]);
  });
  test('an assumption fills what is missing, never what is refused', async () => {
    await stored('income double', 'NULL', "'NaN'", '1');
    expect(await truths(rich, { assume: [{ of: income, value: 4_000 }] })).toEqual([true, null, false]);
  });
  test('a text that is no number does not stop the query, and is refused', async () => {
    await stored('income varchar', "'3300'", "'3300 yuan'", 'NULL', "''");
    expect(await truths(rich, { assume: [{ of: income, value: 1 }] })).toEqual([true, null, false, null]);
    expect(await rows(toSqlRefused([rule('rule', rich)], options))).toEqual([['income', 4, 1, 2]]);
  });
  test('a decimal column is read as its number', async () => {
    await stored('income decimal(12, 3)', '3300', '3299.99', '3300.005');
    expect(await truths(rich)).toEqual([true, false, null]);
  });
  test('a flag held as a number is yes only when it is 1', async () => {
    await stored('flag integer', '0', '1', '2', '-1', 'NULL');
    expect(await truths(is(flag('flag')))).toEqual([false, true, null, null, null]);
    expect(await truths(not(is(flag('flag'))), { assume: [{ of: flag('flag'), value: true }] })).toEqual([true, false, null, null, false]);
  });
  test('a code in other letters, with a space or unlisted is refused', async () => {
    await stored('grade varchar', "'A'", "'B'''", "'a'", "'A '", "'C'", 'NULL');
    expect(await truths(oneOf(grade, "B'", 'C'))).toEqual([false, true, null, null, null, null]);
    expect(await truths(oneOf(grade))).toEqual([false, false, null, null, null, null]);
  });
  test('a day before 1900, after 9999 or at no time at all is refused', async () => {
    await stored('birth date', "'2000-06-30'", "'2000-07-01'", "'1899-12-31'", "'10000-01-01'", "'infinity'", 'NULL');
    const grown = compare(elapsedTime('year', birth, 'on'), '>=', sum(...Array.from({ length: 19 }, () => constant(1))));
    expect(await truths(grown)).toEqual([true, false, null, null, null, null]);
    expect(await rows(toSqlRefused([rule('rule', grown)], options))).toEqual([['birth', 6, 1, 3]]);
  });
});

test('rows that belong to nobody are counted, because they vanish from every household', async () => {
  await stored('size integer', '1', '2');
  await db.run('CREATE OR REPLACE TABLE people (id integer, household integer, income double)');
  await db.run('INSERT INTO people VALUES (1, 0, 5000), (2, 7, 1), (3, NULL, 1), (4, 1, NULL)');
  const x = every(members, compare(income, '>=', line));
  expect(await truths(x)).toEqual([true, null]);
  expect(await rows(toSqlRefused([rule('rule', x)], options))).toEqual([['members[]', 4, 1, 1], ['members[].income', 4, 1, 0], ['size', 2, 0, 0]]);
});

test('a bound on a line decides only beyond it', async () => {
  const floor: Parameter = { ...line, values: [{ from: '2015-01-01', source, standing: 'official', value: { atLeast: 6000 } }] };
  await stored('income double', '5999.99', '6000', '7000');
  expect(await truths(compare(income, '<', floor))).toEqual([true, null, null]);
});

describe('names', () => {
  const hostile = ['a"b', "it's", 'x; DROP TABLE households; --', 'Income', 'income ', 'select', '_key', '_1', '_rows', '\u6237', 'a\\b'];
  test('hold anything, and differ where a database folds case', async () => {
    const quoted = hostile.map((id) => `"${id.replaceAll('"', '""')}" boolean`);
    const id = 'key "of" it';
    await db.run(`CREATE OR REPLACE TABLE "house""hold; s" ("${id.replaceAll('"', '""')}" integer, ${quoted.join(', ')})`);
    await db.run(`INSERT INTO "house""hold; s" VALUES (0, ${hostile.map((_, i) => (i % 2 === 0 ? 'TRUE' : 'FALSE')).join(', ')})`);
    const rules = hostile.map((name) => rule(`rule ${name}`, all(is(flag(name)), holds(rule('inner', is(flag(name)))))));
    const query = toSql([...rules, rule('cased', is(flag('INCOME')))], { ...options, from: { schema: 'main', table: 'house"hold; s', key: id, columns: { INCOME: 'Income' } } });
    const result = await db.runAndReadAll(query);
    expect(result.columnNames()).toEqual(['_key', ...rules.map((r) => r.id), 'cased']);
    expect(result.getRows()).toEqual([[0, ...hostile.map((_, i) => i % 2 === 0), false]]);
  });

  test('of intermediate results never hide a table', async () => {
    await db.run('CREATE OR REPLACE TABLE household_read AS SELECT 1 AS id, TRUE AS flag, 1 AS size');
    await db.run('CREATE OR REPLACE TABLE members_total AS SELECT 1 AS id, 1 AS household, TRUE AS flag');
    const query = toSql([rule('rule', all(is(flag('flag')), some(members, is(flag('flag')))))],
      { ...options, from: { table: 'household_read', key: 'id', rosters: { members: { table: 'members_total', key: 'id', parent: 'household' } } } });
    expect(await rows(query)).toEqual([[1, true]]);
  });
});

describe('what the caller did wrong', () => {
  const problem = (path: string) => expect.objectContaining({ problem: expect.objectContaining({ path }) as unknown }) as Error;
  test('a dialect that is not spoken, among them names of the prototype', () => {
    for (const dialect of ['mysql', 'constructor', '', 'DuckDB']) expect(() => toSql([], { ...options, dialect: dialect as DialectName })).toThrow(problem('dialect'));
  });
  test('a roster without a table, with the path to it', () => {
    const loans: Roster = { ...members, id: 'loans' };
    expect(() => toSql([rule('r', some(loans, is(flag('a'))))], options)).toThrow(problem('from.rosters.loans'));
    expect(() => toSql([rule('r', some(members, some(loans, is(flag('a')))))], options)).toThrow(problem('from.rosters.members.rosters.loans'));
    expect(() => toSql([rule('r', some({ ...members, id: 'constructor' }, is(flag('a'))))], options)).toThrow(problem('from.rosters.constructor'));
  });
  test('one rule twice, and a day that is none', () => {
    expect(() => toSql([rule('r', all()), rule('r', all())], options)).toThrow(problem('definitions[1].id'));
    expect(() => toSql([], { ...options, on: '2019-02-30' })).toThrow(problem('at.on'));
  });
});

describe('the text', () => {
  const nested = (depth: number): Expr => {
    let x: Expr = is(flag('a'));
    for (let i = 0; i < depth; i++) {
      const items = [{ id: 'x', label, when: x, points: constant(1) }, { id: 'y', label, when: is(flag(`b${i}`)), points: minus(constant(0), constant(1)) }];
      x = compare(score(...items), '>=', constant(1));
    }
    return x;
  };
  test('grows with the depth of a rule, not three times a level', () => {
    const [six, seven, thirteen, fourteen] = [6, 7, 13, 14].map((depth) => toSql([rule('r', nested(depth))], options).length);
    expect((fourteen ?? 0) - (thirteen ?? 0)).toBeLessThan(1.2 * ((seven ?? 0) - (six ?? 0)));
  });
  test('is the same for the same rules, and shares what two rules have in common', () => {
    const shared = rule('a', nested(3));
    const rules = [shared, rule('b', not(holds(shared)))];
    expect(toSql(rules, options)).toBe(toSql(rules, options));
    expect(toSql(rules, options).length).toBeLessThan(1.1 * toSql([shared], options).length);
  });
  test('never decides on missing data: no ELSE in a truth, no function that skips NULL', () => {
    const everything = all(nested(2), atLeastOf(1, is(flag('a'))), every(members, compare(income, '=', free)), compare(total(members, income), '=', free), compare(income, '<', line));
    const text = toSql([rule('r', everything)], { ...options, from });
    expect(text).not.toMatch(/ELSE (TRUE|FALSE)|LEAST|GREATEST|EXISTS|ROUND|BOOL_AND|BOOL_OR|(?<!THEN )SUM\(/);
  });
  test('without rules is one row per key', async () => {
    await stored('income double', '1', '2');
    expect(await rows(toSql([], options))).toEqual([[0], [1]]);
    expect(await rows(toSqlRefused([], options))).toEqual([]);
  });
});
