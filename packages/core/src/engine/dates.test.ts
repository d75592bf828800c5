/** Days of the record: the owner of a row, parameters as of a day, calendars. */
import { describe, expect, it, test } from 'vitest';
import type { Calendar } from '../model/calendar.js';
import { addDays, type Day } from '../model/civil-date.js';
import { all, asOf, compare, constant, count, elapsedTime, elapsedWorkingDays, owner, some, sum, total, type Expr } from '../model/expr.js';
import type { DateIndicator, NumberIndicator, Roster } from '../model/indicator.js';
import type { Parameter } from '../model/parameter.js';
import type { RecordOf } from '../model/record.js';
import type { Rule } from '../model/rule.js';
import { lookUp, type Entry } from '../model/timeline.js';
import { describe as inWords } from '../report/describe.js';
import { en } from '../report/messages/en.js';
import { zh } from '../report/messages/zh.js';
import { measure } from './figure/measure.js';
import { judge } from './judge.js';
import { judgeColumns } from './judge-columns.js';
import { lintRule } from './lint-rule.js';
import { requires } from './requires.js';
import { toSql } from './to-sql.js';

const at = { on: '2019-10-31', place: '511722' };
const named = (id: string) => ({ id, label: { zh: id, en: id } });
const source = { id: 'document', title: { zh: 'd', en: 'document' } };
const entry = <T>(value: T, more: Partial<Entry<T>> = {}): Entry<T> => ({ from: '2015-01-01', source, standing: 'official', value, ...more });
const rule = (value: Expr): Rule => ({ ...named('rule'), subject: 'household', sense: 'standard', criteria: [entry(value)] });
const identified: DateIndicator = { ...named('identified'), type: 'date', past: true };
const month: DateIndicator = { ...named('month'), type: 'date' };
const yuan = (id: string): NumberIndicator => ({ ...named(id), type: 'number', unit: 'yuan', scale: 100, min: 0 });
const months: Roster = { ...named('months'), size: { ...named('monthCount'), type: 'number', unit: 'none', scale: 1, min: 0 }, member: named('month').label };
const before = elapsedTime('calendar-month', month, owner(identified));
const inWindow = all(compare(before, '>=', constant(1)), compare(before, '<=', sum(...Array.from({ length: 12 }, () => constant(1)))));
const rows = (...of: [Day | null, number][]): RecordOf => ({ monthCount: of.length, months: of.map(([day, income]) => ({ month: day, income })) });
const line = (values: Parameter['values']): Parameter => ({ ...named('line'), unit: 'yuan', scale: 1, values });

describe('the day of the owner of a row', () => {
  const earned = rule(compare(total(months, yuan('income'), inWindow), '>=', line([entry(100)])));
  const statusOf = (identifiedOn: Day | null, ...of: [Day | null, number][]) => judge(earned, { identified: identifiedOn, ...rows(...of) }, at);
  it('opens a window of twelve months before it: the first of the same month last year is in, the day before is not', () => {
    expect(statusOf('2019-06-15', ['2018-06-01', 100]).status).toBe('met');
    expect(statusOf('2019-06-15', ['2018-05-31', 100]).status).toBe('unmet');
    expect(statusOf('2019-06-15', ['2019-05-31', 100]).status).toBe('met');
    expect(statusOf('2019-06-15', ['2019-06-01', 100]).status).toBe('unmet');
  });
  it('is asked for once when it is missing, where it stands, and a month without a date has its own place', () => {
    expect(statusOf(null, ['2018-06-01', 100], ['2018-07-01', 5]).causes.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['missing identified']);
    expect(statusOf('2019-06-15', [null, 100]).missing).toEqual(['months[0].month']);
  });
  it('is nobody’s outside a roster, and of a month that nobody described it says nothing', () => {
    const outside = rule(compare(elapsedTime('day', owner(identified), 'on'), '>=', constant(0)));
    expect(lintRule(outside).map(({ code }) => code)).toEqual(['owner-outside-roster']);
    expect(judge(outside, { identified: '2019-01-01' }, at).status).toBe('unknown');
    const since = rule(compare(count(months, compare(elapsedTime('day', owner(identified), 'on'), '>=', constant(0))), '>=', constant(1)));
    expect(judge(since, { identified: '2019-01-01', monthCount: 1 }, at).causes.map(({ kind }) => kind)).toEqual(['roster-incomplete']);
    expect(judge(since, { identified: '2019-01-01', monthCount: 1, months: [{}] }, at).status).toBe('met');
  });
  it('is believed of one household and not of the one judged before it', () => {
    expect(statusOf('2019-06-15', ['2018-06-01', 100]).status).toBe('met');
    expect(statusOf('2015-06-15', ['2018-06-01', 100]).status).toBe('unmet');
  });
  it('is needed of the household, not of the month', () => {
    expect(requires(earned, at).indicators.map(({ path }) => path)).toEqual(['monthCount', 'months[].month', 'identified', 'months[].income']);
  });
  it('is said in words', () => {
    expect(inWords(earned, en, at).join()).toContain('months by the calendar from month to identified of its owner');
    expect(inWords(earned, zh, at).join()).toMatch(/month.*identified/);
  });
});

describe('a parameter as of a day of the record', () => {
  const lines = line([
    entry(3600, { from: '2018-01-01', until: '2019-01-01' }), entry(3750, { from: '2019-01-01', until: '2020-01-01', standing: 'recalled' }), entry(4000, { from: '2020-06-01', verifiedThrough: '2020-12-31' }),
    entry(9000, { from: '2018-07-01', until: '2018-08-01', places: ['52'] }),
  ]);
  const above = rule(compare(yuan('income'), '>=', asOf(lines, identified)));
  const judged = (day: Day | null, on = '2022-01-01') => judge(above, { income: 3600, identified: day }, { ...at, on });
  it('is that of its day, at its last day and on the day after', () => {
    expect(judged('2018-12-31').status).toBe('met');
    expect(judged('2019-01-01')).toMatchObject({ status: 'unmet', provisional: [{ id: 'line', amount: 3750 }] });
    expect(judged('2018-12-31').provisional).toEqual([]);
  });
  it('is unknown without the day, and where nothing was in force on it', () => {
    expect(judged(null).causes.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['missing identified']);
    expect(judged('2017-12-31').causes.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['not-yet line']);
    expect(judged('2020-03-01').causes.map(({ kind }) => kind)).toEqual(['gap']);
  });
  it('was checked for its own day, and is not stale on the day of judgement', () => {
    expect(judged('2020-12-31').stale).toEqual([]);
    expect(judged('2021-01-01').stale.map(({ id }) => id)).toEqual(['line']);
  });
  it('is what a look-up finds, on every day, in records and in columns', () => {
    const days = Array.from({ length: 1_300 }, (_, i) => addDays('2017-12-01', i));
    for (const place of ['511722', '52']) {
      const columns = { length: days.length, numbers: { income: new Float64Array(days.length).fill(3600) }, dates: { identified: Int32Array.from(days, (day) => Number(day.replaceAll('-', ''))) } };
      const codes = judgeColumns([above], columns, { on: '2022-01-01', place })['rule'];
      days.forEach((day, i) => {
        const found = lookUp(lines.values, { on: day, place });
        const expected = typeof found === 'string' ? 'unknown' : 3600 >= (found.value as number) ? 'met' : 'unmet';
        expect([day, judge(above, { income: 3600, identified: day }, { on: '2022-01-01', place }).status]).toEqual([day, expected]);
        expect([day, ['unmet', 'unknown', 'met'][codes?.[i] ?? 9]]).toEqual([day, expected]);
      });
    }
  });
});

test('Dazhou’s 4,640 problems that counties found themselves since 2020: those of the last day of 2019 are not among them, an undated one may be', () => {
  const problems: Roster = { ...months, ...named('problems') };
  const since2020: Parameter = { ...line([entry(0, { until: '2020-01-01' }), entry(1, { from: '2020-01-01' })]), unit: 'none' };
  const figure = { ...named('found'), subject: 'county', formula: [entry(total(problems, asOf(since2020, month)))] } as const;
  const found = (...extra: RecordOf[]) => measure(figure, { monthCount: 4_640 + 30 + extra.length, problems: [...Array.from({ length: 4_640 }, (_, i) => ({ month: addDays('2020-01-01', i % 300) })), ...Array.from({ length: 30 }, () => ({ month: '2019-12-31' })), ...extra] }, { on: '2020-12-31', place: '5117' });
  expect(found().span).toEqual({ low: 4_640, high: 4_640 });
  expect(found({}).missing).toEqual(['problems[4670].month']);
});

describe('working days', () => {
  const calendar: Calendar = {
    ...named('holidays'),
    years: [entry({ off: ['2019-10-01', '2019-10-02', '2019-10-03', '2019-10-04', '2019-10-07'], on: ['2019-10-12'] }, { from: '2019-01-01', until: '2020-01-01', standing: 'recalled' })],
  };
  const limit: Parameter = { ...named('limit'), unit: 'working-day', scale: 1, values: [entry(20)] };
  const late = rule(compare(elapsedWorkingDays(calendar, identified, 'on'), '>', limit));
  const judged = (on: Day, day: Day | null = '2019-09-30') => judge(late, { identified: day }, { ...at, on });
  it('leave out what a calendar takes off, and rest on the entry that says so', () => {
    expect(judged('2019-11-01')).toMatchObject({ status: 'unmet', provisional: [{ kind: 'calendar', id: 'holidays' }] });
    expect(judged('2019-11-04').status).toBe('met');
    expect(judged('2019-11-04').used.filter(({ kind }) => kind === 'calendar')).toHaveLength(1);
  });
  it('are unknown beyond the calendar and say so, and without the day', () => {
    expect(judged('2020-01-01').causes).toMatchObject([{ kind: 'not-established', id: 'holidays' }]);
    expect(judged('2019-12-31', null).causes).toMatchObject([{ kind: 'missing', id: 'identified' }]);
  });
  it('go with a limit in working days only', () => {
    expect(lintRule(late)).toEqual([]);
    expect(lintRule(rule(compare(elapsedWorkingDays(calendar, identified, 'on'), '>', { ...limit, unit: 'day' }))).map(({ code }) => code)).toEqual(['different-units']);
    expect(lintRule(rule(compare(elapsedWorkingDays({ ...calendar, years: [entry({ off: ['2019-02-30'], on: [] })] }, identified, 'on'), '>', limit))).map(({ code }) => code)).toEqual(['not-a-day']);
  });
  test('bring their list with the statement once, whichever database it is for', () => {
    const twice = rule(all(compare(elapsedWorkingDays(calendar, identified, 'on'), '>', limit), some(months, compare(elapsedWorkingDays(calendar, owner(identified), month), '>', limit))));
    const from = { table: 't', key: 'id', rosters: { months: { table: 'm', key: 'id', parent: 't' } } };
    const [duckdb, postgresql] = (['duckdb', 'postgresql'] as const).map((dialect) => toSql([twice], { ...at, dialect, from }));
    for (const text of [duckdb, postgresql]) expect(text?.match(/VALUES/g)).toHaveLength(1);
    expect(duckdb).toContain('LEFT JOIN "t" AS o ON o."id" = t."t"');
    expect(duckdb).toMatchInlineSnapshot(`
      "WITH
      holidays_list AS MATERIALIZED (
        SELECT * FROM (VALUES
          (DATE '2019-10-01', -1),
          (DATE '2019-10-02', -1),
          (DATE '2019-10-03', -1),
          (DATE '2019-10-04', -1),
          (DATE '2019-10-07', -1),
          (DATE '2019-10-12', 1)
        ) AS v (_day, _by)
      ),
      months_read AS MATERIALIZED (
        SELECT
          t."id" AS _key,
          t."t" AS _parent,
          t."month" AS "month",
          o."identified" AS "identified"
        FROM "m" AS t
        LEFT JOIN "t" AS o ON o."id" = t."t"
      ),
      months_checked AS (
        SELECT
          r._key,
          r._parent,
          CASE WHEN r."month" >= DATE '1900-01-01' AND r."month" <= DATE '9999-12-31' THEN r."month" END AS "month",
          CASE WHEN r."identified" >= DATE '1900-01-01' AND r."identified" <= DATE '9999-12-31' THEN r."identified" END AS "identified"
        FROM months_read AS r
      ),
      months_1 AS (
        SELECT
          *,
          (TRUE AND (CASE WHEN "identified" = "month" THEN 0 WHEN (("identified" BETWEEN DATE '2018-12-31' AND DATE '2019-12-31' AND "month" BETWEEN DATE '2018-12-31' AND DATE '2019-12-31')) THEN CAST(FLOOR(("month" - DATE '1900-01-01') / 7.0) * 5 + CASE WHEN ("month" - DATE '1900-01-01') % 7 < 5 THEN ("month" - DATE '1900-01-01') % 7 + 1 ELSE 5 END - (FLOOR(("identified" - DATE '1900-01-01') / 7.0) * 5 + CASE WHEN ("identified" - DATE '1900-01-01') % 7 < 5 THEN ("identified" - DATE '1900-01-01') % 7 + 1 ELSE 5 END) + (SELECT COALESCE(SUM(CASE WHEN _day > "identified" AND _day <= "month" THEN _by WHEN _day > "month" AND _day <= "identified" THEN -_by END), 0) FROM holidays_list) AS float8) END > 20::float8)) AS _1
        FROM months_checked
      ),
      months_2 AS (
        SELECT
          *,
          CASE WHEN _1 THEN 1 ELSE 0 END AS _2,
          CASE WHEN NOT _1 THEN 0 ELSE 1 END AS _4
        FROM months_1
      ),
      months_total AS (
        SELECT
          _parent,
          COUNT(*) AS _rows,
          CASE WHEN COUNT(_2) = COUNT(*) THEN SUM(_2) END AS _3,
          CASE WHEN COUNT(_4) = COUNT(*) THEN SUM(_4) END AS _5
        FROM months_2
        GROUP BY _parent
      ),
      household_read AS MATERIALIZED (
        SELECT
          t."id" AS _key,
          t."identified" AS "identified",
          TRY_CAST(t."monthCount" AS float8) AS "monthCount"
        FROM "t" AS t
      ),
      household_checked AS (
        SELECT
          r._key,
          CASE WHEN r."identified" >= DATE '1900-01-01' AND r."identified" <= DATE '9999-12-31' THEN r."identified" END AS "identified",
          CASE WHEN r."monthCount" < 0 OR r."monthCount" > 1000000000000000 THEN NULL WHEN r."monthCount" = FLOOR(r."monthCount") THEN r."monthCount" END AS "monthCount",
          COALESCE(months_total._rows, 0) AS _1,
          CASE WHEN months_total._rows IS NULL THEN 0 ELSE months_total._3 END AS _3,
          CASE WHEN months_total._rows IS NULL THEN 0 ELSE months_total._5 END AS _5
        FROM household_read AS r
        LEFT JOIN months_total ON months_total._parent = r._key
      ),
      household_1 AS (
        SELECT
          *,
          COALESCE("monthCount", 0::float8) AS _2,
          CASE WHEN _1 > "monthCount" THEN 0::float8 ELSE _3 END AS _4,
          CASE WHEN _1 > "monthCount" THEN NULL::float8 ELSE (_5 + ("monthCount" - _1) * 1::float8) END AS _6
        FROM household_checked
      ),
      household_2 AS (
        SELECT
          *,
          ((CASE WHEN "identified" <= DATE '2019-10-31' THEN CASE WHEN "identified" = DATE '2019-10-31' THEN 0 WHEN (("identified" BETWEEN DATE '2018-12-31' AND DATE '2019-12-31' AND DATE '2019-10-31' BETWEEN DATE '2018-12-31' AND DATE '2019-12-31')) THEN CAST(FLOOR((DATE '2019-10-31' - DATE '1900-01-01') / 7.0) * 5 + CASE WHEN (DATE '2019-10-31' - DATE '1900-01-01') % 7 < 5 THEN (DATE '2019-10-31' - DATE '1900-01-01') % 7 + 1 ELSE 5 END - (FLOOR(("identified" - DATE '1900-01-01') / 7.0) * 5 + CASE WHEN ("identified" - DATE '1900-01-01') % 7 < 5 THEN ("identified" - DATE '1900-01-01') % 7 + 1 ELSE 5 END) + (SELECT COALESCE(SUM(CASE WHEN _day > "identified" AND _day <= DATE '2019-10-31' THEN _by WHEN _day > DATE '2019-10-31' AND _day <= "identified" THEN -_by END), 0) FROM holidays_list) AS float8) END END > 20::float8) AND CASE WHEN _4 >= 1::float8 THEN TRUE WHEN _6 < 1::float8 THEN FALSE END) AS _7
        FROM household_1
      )
      SELECT
        _key,
        _7 AS "rule"
      FROM household_2"
    `);
  });
});
