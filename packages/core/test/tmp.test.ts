import { DuckDBInstance } from '@duckdb/node-api';
import { test } from 'vitest';
import { toSql, toSqlRefused } from '../src/engine/to-sql.js';
import { all, compare, elapsedTime, every, is, oneOf, constant } from '../src/model/expr.js';
import * as h from '../src/rulebook/indicators/household.js';
import * as m from '../src/rulebook/indicators/member.js';
test('show', async () => {
  const source = { id: 's', title: { zh: '', en: '' } };
  const age = { id: 'age', label: { zh: '', en: '' }, unit: 'year' as const, scale: 1 as const, values: [{ from: '2000-01-01', source, standing: 'official' as const, value: 6 }] };
  const rule = { id: 'implementation/exit/household', label: { zh: '', en: '' }, subject: 'household' as const, sense: 'standard' as const, criteria: [{ from: '2000-01-01', source, standing: 'official' as const,
    value: all(is(h.foodSufficient), oneOf(h.housingGrade, 'A', 'B'), compare(h.waterVolume, '>=', age), every(h.members, oneOf(m.schooling, 'enrolled'), compare(elapsedTime('year', m.birthDate, 'on'), '>=', age))) }] };
  const options = { on: '2019-12-31', place: '511722', dialect: 'duckdb' as const, from: { table: 'households', key: 'id', rosters: { members: { table: 'people', key: 'id', parent: 'household' } } }, assume: [{ of: h.foodSufficient, value: true }] };
  console.log(toSql([rule], options)); console.log(toSqlRefused([rule], options));
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  const v = async (s: string) => { try { console.log(s, (await db.runAndReadAll(s)).getRowsJson()); } catch (e) { console.log(s, String(e).slice(0, 100)); } };
  await v(`SELECT 1e308::float8*100, FLOOR(1e308::float8*100+0.5)/100`);
  await v(`SELECT CASE 2 WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END`);
  await v(`SELECT CASE WHEN x IS NULL THEN TRUE ELSE x END FROM (SELECT 2 AS x) AS t`);
  await v(`SELECT '2019-02-28' >= DATE '1900-01-01'`);
  await v(`WITH t AS (SELECT '2019-02-30'::varchar AS d) SELECT CASE WHEN d >= DATE '1900-01-01' THEN d END FROM t`);
  await v(`WITH t AS (SELECT 'infinity'::date AS d) SELECT CASE WHEN d >= DATE '1900-01-01' AND d <= DATE '9999-12-31' THEN d END FROM t`);
  await v(`WITH t AS (SELECT 'yes'::varchar AS d) SELECT CASE d WHEN TRUE THEN TRUE WHEN FALSE THEN FALSE END FROM t`);
  await v(`SELECT NULL::text AS path, 0 AS a FROM (SELECT 1) AS t WHERE FALSE`);
});
