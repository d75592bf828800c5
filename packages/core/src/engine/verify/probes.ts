/** Small rules, some for each word of the language: a new word does not compile until it is tried as well. */
import {
  all, any, asOf, atLeast, atLeastOf, atMost, compare, concur, constant, count, elapsedTime, elapsedWorkingDays, every, holds, inherited, is, minus, not, oneOf, owner, product, ratio, score, share, some, sum, total,
  type Expr, type Quantity, type Relation,
} from '../../model/expr.js';
import type { Calendar } from '../../model/calendar.js';
import type { Amount, Parameter } from '../../model/parameter.js';
import type { Rule } from '../../model/rule.js';
import type { Entry, Timeline } from '../../model/timeline.js';
import { amount, born, flag, free, kind, left, mark, rate, rosters, written } from './subject.js';

export const at = { on: '2019-06-30', place: '511722' };

const label = { zh: 'verification', en: 'verification' };
const entry = <T>(value: T, more: Partial<Entry<T>> = {}): Entry<T> =>
  ({ from: '2015-01-01', source: { id: 'verification', title: label }, standing: 'official', value, ...more });
const ruleOf = (id: string, criteria: Timeline<Expr>): Rule => ({ id, label, subject: 'county', sense: 'standard', criteria });
const parameter = (value: Amount, more?: Partial<Entry<Amount>>): Parameter => ({ id: 'line', label, unit: 'none', scale: 100, values: [entry(value, more)] });

/** Two lines with a gap between them, and a calendar that lacks a year. */
const dated: Parameter = { id: 'dated', label, unit: 'none', scale: 100, values: [entry(1, { from: '2000-01-01', until: '2016-03-01' }), entry({ between: [2, 3] }, { from: '2018-03-01', until: '2019-06-01' }), entry(3.01, { from: '2019-06-01' })] };
const holidays: Calendar = {
  id: 'holidays', label,
  years: [entry({ off: ['2016-02-29'], on: ['2016-03-05'] }, { from: '2003-06-30', until: '2017-01-01' }), entry({ off: ['2019-05-31', '2019-03-01'], on: ['2019-06-30', '2018-12-29'] }, { from: '2018-03-01' })],
};

const relations: readonly Relation[] = ['>=', '>', '<=', '<', '='];
const byEach = (x: Quantity | Parameter, ...of: (Quantity | Parameter)[]): Expr[] => of.flatMap((y) => relations.map((by) => compare(x, by, y)));
/** Below, at and above a number, without the two relations that only turn these about. */
const against = (x: Quantity | Parameter, ...of: (Quantity | Parameter)[]): Expr[] => of.flatMap((y) => (['>=', '>', '='] as const).map((by) => compare(x, by, y)));
const read = (of: typeof amount): Quantity => ({ kind: 'indicator', of });
const item = (when: Expr, points: number | Quantity) => ({ id: 'item', label, when, points: typeof points === 'number' ? parameter(points) : points });

/** The rules that try a word, word by word. */
export function probes(): readonly (readonly Rule[])[] {
  const three = parameter(3), half = parameter(0.5), percent: Parameter = { ...parameter(1.5), unit: 'percent' }, two = sum(constant(1), constant(1));
  const [villages, households, members] = rosters;
  const rich = compare(amount, '>=', three);
  const some3 = (x: Expr): Expr => some(villages, some(households, some(members, x)));
  const every3 = (x: Expr, where?: Expr): Expr => every(villages, every(households, every(members, x, where)));
  const nested: Expr = compare(score(item(rich, 2), item(is(flag), -1), item(is(mark), 3)), '>=', constant(1));
  const conditions: readonly Expr[] = [is(flag), is(mark), rich];

  const of: { readonly [K in Expr['kind'] | Quantity['kind']]: readonly Expr[] } = {
    is: [is(flag), is(mark)],
    oneOf: [oneOf(kind), ...['x', "y'z", 'a\\b'].map((code) => oneOf(kind, code)), oneOf(kind, 'x', "y'z")],
    compare: [...byEach(read(amount), three, read(free), read(rate), constant(0)), ...byEach(read(free), read(written), three), ...byEach(three, read(amount))],
    ratio: relations.flatMap((by) => [ratio(amount, free, by, half), ratio(free, rate, by, three), ratio(rate, constant(0), by, half), ratio(sum(rate, amount), amount, by, rate), ratio(amount, free, by, percent)]),
    all: [all(), all(...conditions), all(is(flag), any(is(mark), rich))],
    any: [any(), any(...conditions), any(is(flag), all(is(mark), rich))],
    atLeastOf: [0, 1, 2, 3, 4].map((n) => atLeastOf(n, ...conditions)),
    not: [not(is(flag)), not(rich), not(all(...conditions)), not(oneOf(kind, 'x'))],
    concur: [concur(is(flag)), concur(is(flag), is(mark)), concur(rich, compare(free, '>=', three), is(mark))],
    every: [every(villages, is(flag)), every(villages, rich, is(mark)), every3(is(flag)), every3(rich, is(flag)), every(villages, some(households, rich)), every(villages, nested)],
    some: [some(villages, is(flag)), some(villages, rich, is(mark)), some3(is(flag)), some3(nested), some(villages, every(households, rich, is(mark)))],
    holds: [{}, { until: '2019-06-30' }, { from: '2019-06-30' }, { from: '2019-07-01' }, { places: ['52'] }].map((more) => holds(ruleOf('inner', [entry(rich, more)]))),
    inherited: [all(inherited, is(mark)), not(inherited), any(inherited, is(mark))].map((narrow) =>
      holds(ruleOf('inner', [entry(is(flag), { places: ['CN'] }), entry(narrow, { places: ['51'] })]))),
    constant: [...against(constant(0), constant(1), read(free)), ...against(constant(1), read(rate))],
    indicator: [amount, free, rate, written].flatMap((x) => against(read(x), constant(0), constant(1), parameter(10))),
    parameter: [three, half, parameter({ atLeast: 2 }), parameter({ atMost: 2 }), parameter({ between: [1, 3] }), parameter(3, { from: '2019-07-01' })].flatMap((p) => against(read(amount), p)),
    sum: [...against(sum(), constant(0)), ...against(sum(amount, rate, amount), half, three), ...against(sum(free, written), two)],
    minus: [...against(minus(amount, rate), constant(0)), ...against(minus(free, written), two), ...against(minus(three, amount), half)],
    product: [...against(product(amount, rate), constant(1)), ...against(product(parameter(0.07), amount), parameter(0.07)), ...against(product(free, amount), three), ...against(product(written, rate), constant(0)), ...against(product(percent, amount), parameter(0.05))],
    atMost: [...against(atMost(amount, three), three, half), ...against(atMost(free, rate), constant(0)), ...against(atMost(parameter({ atLeast: 2 }), amount), three)],
    atLeast: [...against(atLeast(amount, three), three, half), ...against(atLeast(free, rate), constant(0)), ...against(atLeast(parameter({ atMost: 2 }), amount), three)],
    share: [...against(share(amount, free), percent, three), ...against(share(rate, amount), constant(1)), ...against(share(amount, constant(0)), three)],
    asOf: [left, born].flatMap((day) => against(read(amount), asOf(dated, day))).concat(some(villages, compare(amount, '>=', asOf(dated, owner(left))))),
    elapsed: (['day', 'month', 'year', 'calendar-month', 'calendar-year'] as const).flatMap((unit) => [
      ...against(elapsedTime(unit, born, 'on'), parameter(6), parameter(16), parameter(192)), ...against(elapsedTime(unit, left, 'on'), parameter(4)),
      ...against(elapsedTime(unit, born, left), constant(0), parameter(4), parameter(18)),
    ]).concat(
      against(elapsedWorkingDays(holidays, left, 'on'), constant(0), parameter(20), parameter(150)), against(elapsedWorkingDays(holidays, born, left), constant(0)),
      against(count(villages, compare(elapsedTime('calendar-month', left, owner(left)), '>=', constant(1))), constant(1)),
      against(total(villages, amount, compare(elapsedWorkingDays(holidays, owner(born), left), '>', constant(0))), three),
    ),
    count: [...against(count(villages, is(flag)), constant(1), two), ...against(count(villages, some(households, some(members, rich))), constant(1))],
    total: [
      ...against(total(villages, amount), three), ...against(total(villages, free, is(flag)), two), ...against(total(villages, total(households, total(members, rate))), three),
      ...against(total(villages, minus(rate, amount), is(mark)), constant(0)),
    ],
    score: [...against(score(), constant(0)), ...against(score(item(rich, 2), item(is(flag), -1), item(nested, 3)), two), not(nested), ...against(score(item(is(flag), read(free)), item(is(mark), minus(rate, amount)), item(all(), product(amount, percent))), half, three)],
  };
  return Object.entries(of).map(([word, list]) => list.map((x, i) => ruleOf(`${word} ${i + 1}`, [entry(x)])));
}
