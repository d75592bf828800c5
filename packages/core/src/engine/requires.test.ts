import { expect, test } from 'vitest';
import { all, compare, count, elapsedTime, every, holds, inherited, is, oneOf, total, type Expr } from '../model/expr.js';
import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator, Roster } from '../model/indicator.js';
import type { Parameter } from '../model/parameter.js';
import type { Rule } from '../model/rule.js';
import type { Entry } from '../model/timeline.js';
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
