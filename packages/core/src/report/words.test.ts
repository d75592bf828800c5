import { expect, test } from 'vitest';
import { all, compare, minus, product, ratio, sum, type Expr } from '../model/expr.js';
import type { NumberIndicator } from '../model/indicator.js';
import type { Rule } from '../model/rule.js';
import { describe as describeRule } from './describe.js';
import { en } from './messages/en.js';
import { judge } from '../engine/judge.js';
import { toBasis } from './to-basis.js';

const number = (id: string): NumberIndicator => ({ id, label: { zh: id, en: id }, type: 'number', unit: 'yuan', scale: 1, min: 0 });
const [a, b, c] = [number('a'), number('b'), number('c')];
const at = { on: '2019-06-30', place: 'CN' };
const ruleOf = (value: Expr): Rule => ({
  id: 'rule', label: { zh: '规则', en: 'Rule' }, subject: 'household', sense: 'standard',
  criteria: [{ from: '2019-01-01', source: { id: 'test', title: { zh: '试', en: 'test' } }, standing: 'official', value: all(value) }],
});

test.each([
  ['a sum that is taken away', compare(minus(a, sum(b, c)), '>=', a), 'a − (b + c)'],
  ['a sum that is multiplied', compare(product(sum(a, b), c), '>=', a), '(a + b) × c'],
  ['a sum out of which something is a part', ratio(a, sum(b, c), '<=', b), '(b + c)'],
])('%s stands in brackets', (_, value, words) => {
  expect(describeRule(ruleOf(value), en, at).join('\n')).toContain(words);
});

test('also in the name of a number that was worked out', () => {
  expect(JSON.stringify(toBasis(judge(ruleOf(compare(minus(a, sum(b, c)), '>=', a)), { a: 1, b: 2, c: 3 }, at), en).items)).toContain('a − (b + c)');
});
