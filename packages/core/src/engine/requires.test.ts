import { expect, test } from 'vitest';
import { all, compare, count, elapsedTime, every, holds, inherited, is, oneOf, total, type Expr } from '../model/expr.js';
import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator, Roster } from '../model/indicator.js';
import type { Parameter } from '../model/parameter.js';
import type { Rule } from '../model/rule.js';
import type { Entry } from '../model/timeline.js';
import { blank } from '../model/check.js';
import { score } from '../model/expr.js';
import { requires } from './requires.js';

const label = { zh: 'n', en: 'name' };
const source = { id: 'document', title: label };
const at = { on: '2019-06-30', place: '511722' };
const entry = (value: Expr, more: Partial<Entry<Expr>> = {}): Entry<Expr> => ({ from: '2015-01-01', source, standing: 'official', value, ...more });
const rule = (id: string, ...criteria: Entry<Expr>[]): Rule => ({ id, label, subject: 'household', sense: 'standard', criteria });
const flag = (id: string): FlagIndicator => ({ id, label, type: 'flag' });
const number = (id: string): NumberIndicator => ({ id, label, type: 'number', unit: 'yuan', scale: 1 });
const birth: DateIndicator = { id: 'birth', label, type: 'date' };
const choice: ChoiceIndicator = { id: 'choice', label, type: 'choice', codes: {} };
const loans: Roster = { id: 'loans', label, size: number('loansSize'), member: label };
const members: Roster = { id: 'members', label, size: number('size'), member: label };
const line: Parameter = { id: 'line', label, unit: 'yuan', scale: 1, values: [] };

test('what is read is listed once, in the order of the rule, rows of rosters by their path', () => {
  const sub = rule('sub', entry(is(flag('b'))));
  const x = all(
    compare(number('income'), '>=', line), is(flag('a')), holds(sub), is(flag('a')),
    every(members, compare(total(loans, number('rest')), '<', line), compare(elapsedTime('year', birth, 'on'), '>=', count(loans, oneOf(choice)))),
  );
  const { indicators, rosters, parameters, rules } = requires(rule('rule', entry(x)), at);
  expect(indicators.map(({ path }) => path)).toEqual([
    'income', 'a', 'b', 'size', 'members[].birth', 'members[].loansSize', 'members[].loans[].choice', 'members[].loans[].rest',
  ]);
  expect(rosters.map(({ path }) => path)).toEqual(['members', 'members[].loans']);
  expect([parameters, rules]).toEqual([[line], [sub]]);
});

test('only what is in force on the day at the place is listed, with what is inherited', () => {
  const layered = rule('rule', entry(all(inherited, is(flag('here'))), { places: ['51'] }), entry(is(flag('State'))), entry(is(flag('later')), { from: '2020-01-01' }));
  const paths = (on: string, place: string) => requires(layered, { on, place }).indicators.map(({ path }) => path);
  expect(paths('2019-06-30', '5117')).toEqual(['State', 'here']);
  expect(paths('2019-06-30', '52')).toEqual(['State']);
  expect(paths('2020-01-01', '52')).toEqual(['later']);
  expect(paths('2010-01-01', '52')).toEqual([]);
});

test('two indicators of one id are both listed, so that the mistake can be seen', () => {
  const two = rule('rule', entry(all(is(flag('x')), compare(number('x'), '>=', line))));
  expect(requires(two, at).indicators.map(({ path, of }) => `${path} ${of.type}`)).toEqual(['x flag', 'x number']);
});

const paths = (of: Parameters<typeof requires>[0], on = at.on) => requires(of, { ...at, on }).indicators.map(({ path }) => path);
const common = { id: 'x', label, subject: 'household' } as const;

test('a figure, classes and a score with its grades are read as rules are', () => {
  const points = score({ id: 'a', label, when: is(flag('a')), points: line }, { id: 'b', label, points: number('b') });
  const classes = { ...common, bands: [{ from: '2015-01-01', source, standing: 'official', value: [{ code: 'c', label, when: is(flag('c')) }] }] } as const;
  const figure = { ...common, formula: [{ from: '2015-01-01', source, standing: 'official', value: points }] } as const;
  expect([paths(figure), paths(classes), paths({ ...figure, polarity: 'higher-is-better', grades: classes })]).toEqual([['a', 'b'], ['c'], ['a', 'b', 'c']]);
  const total = { ...line, id: 'total' };
  expect(requires({ ...figure, polarity: 'higher-is-better', outOf: total }, at).parameters).toEqual([line, total]);
  expect([paths(figure, '2014-12-31'), paths(classes, '2014-12-31')]).toEqual([[], []]);
});

test('a check reads the answer whose absence it looks for, by its own name', () => {
  const check = { ...common, code: '1', codeBy: 'dabiao', severity: 'look', remedy: label, flaws: [{ from: '2015-01-01', source, standing: 'official', value: blank(number('income'), { in: members, when: is(flag('adult')) }) }] } as const;
  expect([paths(check), requires(check, at).rules]).toEqual([['size', 'members[].adult', 'members[].income'], []]);
});

test('a matching reads needs and answers, a procedure its days and calendars', () => {
  const matching = { ...common, needs: [{ from: '2015-01-01', source, standing: 'official', value: [{ code: 'n', label, when: is(flag('need')), answers: [{ code: 'a', label, inPlace: is(flag('help')) }], reason: label }] }] } as const;
  expect(paths(matching)).toEqual(['need', 'help']);
  const calendar = { id: 'calendar', label, years: [] };
  const procedure = { ...common, instance: label, steps: [{ from: '2015-01-01', source, standing: 'official', value: [{ code: 's', label, within: [{ by: '2020-01-01' }, { days: line, after: 's', calendar }], notice: { atLeast: { days: { ...line, id: 'notice' } } } }] }] } as const;
  const { indicators, parameters, calendars } = requires(procedure, at);
  expect([indicators, parameters.map(({ id }) => id), calendars]).toEqual([[], ['line', 'notice'], [calendar]]);
});

test('what asks nothing is refused', () => {
  expect(() => requires(undefined as never, at)).toThrow(/^definition: given "undefined"; expected an object with criteria or formula/);
});
