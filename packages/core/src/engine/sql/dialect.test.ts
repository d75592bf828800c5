import { afterAll, describe, expect, test } from 'vitest';
import { open } from '../../../test/readings/databases.js';
import { all, compare, constant, is, oneOf, some, sum } from '../../model/expr.js';
import type { ChoiceIndicator, FlagIndicator, Indicator, NumberIndicator, Roster } from '../../model/indicator.js';
import type { Expr } from '../../model/expr.js';
import type { Rule } from '../../model/rule.js';
import { toSql, toSqlRefused } from '../to-sql.js';
import type { From } from './from.js';

const label = { zh: 'n', en: 'name' };
const income: NumberIndicator = { id: 'income', label, type: 'number', unit: 'yuan', scale: 100, min: 0 };
const flag: FlagIndicator = { id: 'flag', label, type: 'flag' };
const grade: ChoiceIndicator = { id: 'grade', label, type: 'choice', codes: { A: label, "B'": label, 'a\\b': label } };
const three = sum(constant(1), constant(1), constant(1));
const ruleOf = (id: string, value: Expr): Rule =>
  ({ id, label, subject: 'household', sense: 'standard', criteria: [{ from: '2015-01-01', source: { id: 'document', title: label }, standing: 'official', value }] });
const from: From = { table: 'stored cells', key: 'id' };
const at = { on: '2019-06-30', place: '511722' };

const databases = await open();
afterAll(async () => { for (const { close } of databases) await close(); });
const servers = databases.filter(({ dialect }) => dialect === 'postgresql');

describe.each(servers)('$name', ({ run, dialect }) => {
  /** What the condition says of one stored cell after another, and how many of the cells are refused. */
  async function answers(of: Indicator, x: Expr, type: string, cells: readonly string[]): Promise<{ truths: unknown[]; refused: number }> {
    await run('DROP TABLE IF EXISTS "stored cells"');
    await run(`CREATE TABLE "stored cells" (id integer, "${of.id}" ${type})`);
    await run(`INSERT INTO "stored cells" VALUES ${cells.map((cell, i) => `(${i}, ${cell})`).join(', ')}`);
    const rows = await run(`SELECT * FROM (${toSql([ruleOf('r', x)], { ...at, dialect, from })}) AS answers ORDER BY _key`);
    const [counts] = await run(toSqlRefused([ruleOf('r', x)], { ...at, dialect, from }));
    return { truths: rows.map(({ r }) => r), refused: Number(counts?.['refused']) };
  }

  const rich = compare(income, '>=', three);
  test.each(['float8', 'numeric', 'text', 'varchar(500)'])('NaN, an infinity, an off-step and a huge number are refused in a column of %s', async (type) => {
    const cells = ['3', '2.99', 'NaN', 'Infinity', '-Infinity', '3.001', '-1', '1e200', '1e-200', '-0'].map((v) => `'${v}'`);
    expect(await answers(income, rich, type, cells)).toEqual({ truths: [true, false, null, null, null, null, null, null, null, false], refused: 7 });
  });
  test.each(['smallint', 'integer', 'bigint', 'real', 'numeric(12, 2)'])('a whole number is read from a column of %s', async (type) => {
    expect(await answers(income, rich, type, ['3', '2', 'NULL'])).toEqual({ truths: [true, false, null], refused: 0 });
  });
  test('a number too large or too small for a double does not stop the others', async () => {
    expect(await answers(income, rich, 'numeric', [`1${'0'.repeat(400)}`, `0.${'0'.repeat(400)}1`, '3.00'])).toEqual({ truths: [null, null, true], refused: 2 });
  });
  test('a text that is no number is refused, whatever a cast would say of it', async () => {
    const texts = ['3 yuan', '', ' ', '.', '-', '+3', ' 3 ', '3.', '.5', '3e0', '3E+2', '3e', '3,000', '3_000', '0x3', '\uff13', '\u0663', '3\n', 'inf', 'nan', '1e400', '3e-400', "3'"];
    const { truths } = await answers(income, rich, 'text', texts.map((v) => `'${v.replaceAll("'", "''")}'`));
    expect(Object.fromEntries(texts.map((v, i) => [v, truths[i]]).filter(([, truth]) => truth !== null))).toEqual({ '+3': true, ' 3 ': true, '3.': true, '.5': false, '3e0': true, '3E+2': true });
  });

  test('a flag is yes or no, or 1 or 0', async () => {
    expect(await answers(flag, is(flag), 'boolean', ['TRUE', 'FALSE', 'NULL'])).toEqual({ truths: [true, false, null], refused: 0 });
    expect(await answers(flag, is(flag), 'smallint', ['1', '0', '2', '-1', 'NULL'])).toEqual({ truths: [true, false, null, null, null], refused: 2 });
  });

  test('a code is compared letter by letter, whatever the collation of its column', async () => {
    const cells = ["'A'", "'a'", "'B'''", "'A '", "'a\\b'", 'NULL'];
    const [{ icu } = {}] = await run("SELECT COUNT(*) AS icu FROM pg_collation WHERE collprovider = 'i'");
    const types = ['text', 'varchar(9)'];
    if (Number(icu) > 0) {
      await run("CREATE COLLATION IF NOT EXISTS pg_temp.any_letters (provider = icu, locale = 'und-u-ks-level2', deterministic = false)");
      types.push('text COLLATE pg_temp.any_letters');
    }
    for (const type of types) expect(await answers(grade, oneOf(grade, 'A', 'a\\b'), type, cells)).toEqual({ truths: [true, null, false, null, true, null], refused: 2 });
  });
  test('a code in a column of fixed length is padded, and so is not refused', async () => {
    expect(await answers(grade, oneOf(grade, 'A'), 'char(5)', ["'A'", "'B'''", "'C'"])).toEqual({ truths: [true, false, null], refused: 1 });
  });
  test('a backslash in a code means itself, even with the old setting', async () => {
    await run('SET standard_conforming_strings = off');
    try {
      const [{ x } = {}] = await run("SELECT 'a' || chr(92) || 'b' AS x");
      expect(x).toBe('a\\b');
      expect(await answers(grade, oneOf(grade, 'a\\b'), 'text', ["'a' || chr(92) || 'b'"])).toEqual({ truths: [true], refused: 0 });
    } finally {
      await run('SET standard_conforming_strings = on');
    }
  });
});

describe('PostgreSQL keeps 63 bytes of a name', () => {
  const problem = (path: string) => expect.objectContaining({ problem: expect.objectContaining({ code: 'too-large', path }) as unknown }) as Error;
  const long = (start: string, bytes: number): string => start.padEnd(bytes, 'x');
  const write = (rules: readonly Rule[], more: Partial<From> = {}, dialect: 'postgresql' | 'duckdb' = 'postgresql') => toSql(rules, { ...at, dialect, from: { ...from, ...more } });

  test('so a longer id of a rule is refused, and 63 are not', () => {
    expect(() => write([ruleOf(long('r', 63), all())])).not.toThrow();
    expect(() => write([ruleOf('s', all()), ruleOf(long('r', 64), all())])).toThrow(problem('definitions[1].id'));
    expect(() => write([ruleOf(long('r', 64), all())], {}, 'duckdb')).not.toThrow();
  });
  test('bytes, not characters', () => {
    expect(() => write([ruleOf('\u6237'.repeat(21), all())])).not.toThrow();
    expect(() => write([ruleOf('\u6237'.repeat(22), all())])).toThrow(problem('definitions[0].id'));
  });
  test('so a longer name of a table, key, parent or column is refused', () => {
    const x = ruleOf('r', is({ ...flag, id: long('f', 64) }));
    expect(() => write([x])).toThrow(problem(`from.columns.${long('f', 64)}`));
    expect(() => write([x], { columns: { [long('f', 64)]: 'f' } })).not.toThrow();
    for (const part of ['schema', 'table', 'key'] as const) expect(() => write([], { [part]: long('t', 64) })).toThrow(problem(`from.${part}`));
    const members: Roster = { id: 'members', label, size: income, member: label };
    expect(() => write([ruleOf('r', some(members, is(flag)))], { rosters: { members: { table: 'people', key: 'id', parent: long('p', 64) } } })).toThrow(problem('from.rosters.members.parent'));
  });
  test.each(databases)('so two long ids with one beginning stay two columns, in $name', async ({ run, dialect }) => {
    const [one, two] = ['1', '2'].map((end): FlagIndicator => ({ ...flag, id: `${long('\u6237', 100)}${end}` })) as [FlagIndicator, FlagIndicator];
    const [inner, other] = ['1', '2'].map((end): Roster => ({ id: `${long('m', 100)}${end}`, label, size: income, member: label })) as [Roster, Roster];
    for (const table of ['"stored cells"', 'inner_cells']) await run(`DROP TABLE IF EXISTS ${table}`);
    await run('CREATE TABLE "stored cells" AS SELECT 1 AS id, TRUE AS one, FALSE AS two, 1 AS income');
    await run('CREATE TABLE inner_cells AS SELECT 1 AS id, 1 AS parent, TRUE AS one, FALSE AS two');
    const columns = { [one.id]: 'one', [two.id]: 'two' };
    const rosters = Object.fromEntries([inner, other].map(({ id }) => [id, { table: 'inner_cells', key: 'id', parent: 'parent', columns }]));
    const rules = [ruleOf('a', is(one)), ruleOf('b', is(two)), ruleOf('c', some(inner, is(one))), ruleOf('d', some(other, is(two)))];
    expect(await run(toSql(rules, { ...at, dialect, from: { ...from, columns, rosters } }))).toEqual([{ _key: 1, a: true, b: false, c: true, d: false }]);
  });
});
