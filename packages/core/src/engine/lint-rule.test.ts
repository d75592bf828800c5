import { describe, expect, test } from 'vitest';
import { all, atLeast, atLeastOf, atMost, compare, concur, constant, count, elapsedTime, every, holds, inherited, is, minus, not, oneOf, owner, product, ratio, score, share, sum, type Expr } from '../model/expr.js';
import type { Band } from '../model/classes.js';
import type { Definition } from '../model/definition.js';
import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator, Roster } from '../model/indicator.js';
import { finding, type LintCode } from '../model/lint.js';
import type { Amount, Parameter } from '../model/parameter.js';
import type { Rule } from '../model/rule.js';
import type { Score } from '../model/score.js';
import type { Entry } from '../model/timeline.js';
import { lintRule } from './lint-rule.js';

const label = { zh: 'n', en: 'name' };
const source = { id: 'document', title: label };
const entry = <T>(value: T, more: Partial<Entry<T>> = {}): Entry<T> => ({ from: '2015-01-01', source, standing: 'official', value, ...more });
const rule = (id: string, ...criteria: Entry<Expr>[]): Rule => ({ id, label, subject: 'household', sense: 'standard', criteria });
const of = (...exprs: Expr[]): Rule => rule('rule', entry(all(...exprs)));
const flag: FlagIndicator = { id: 'flag', label, type: 'flag' };
const yuan: NumberIndicator = { id: 'income', label, type: 'number', unit: 'yuan', scale: 100, min: 0 };
const people: NumberIndicator = { id: 'people', label, type: 'number', unit: 'person', scale: 1, min: 0 };
const day: DateIndicator = { id: 'day', label, type: 'date' };
const loss: NumberIndicator = { id: 'loss', label, type: 'number', unit: 'yuan', scale: 1 };
const choice: ChoiceIndicator = { id: 'choice', label, type: 'choice', codes: { a: label, b: label } };
const members: Roster = { id: 'members', label, size: people, member: label };
const parameter = (value: Amount, scale: 1 | 10 | 100 = 1, more: Partial<Parameter> = {}): Parameter => ({ id: 'line', label, unit: 'yuan', scale, values: [entry(value)], ...more });
const met = entry(is(flag));

const points = (id: string, value: Amount): Parameter => ({ id, label, unit: 'point', scale: 1, values: [entry(value)] });
const total: NumberIndicator = { id: 'total', label, type: 'number', unit: 'point', scale: 10, min: 0, max: 100 };
const floor = (code: string, cut: number, more: Expr[] = []): Band => ({ code, label, when: all(compare(total, '>=', points(code, cut)), ...more) });
const rest: Band = { code: 'rest', label, when: all() };
const graded = (...bands: Band[]): Score => ({
  id: 'score', label, subject: 'county', polarity: 'higher-is-better', outOf: points('whole', 100), formula: [entry({ kind: 'indicator', of: total })],
  grades: { id: 'grades', label, subject: 'county', bands: [entry(bands)] },
});
const below = (code: string, cut: number): Band => ({ code: 'rest', label, when: compare(total, '<', points(code, cut)) });
const plain = (code: string, cut: number): Band => ({ code, label, when: compare(total, '>=', points(code, cut)) });

const cycle = rule('a');
const b = rule('b', entry(holds(cycle)));
Object.assign(cycle, { criteria: [entry(holds(b))] });

/** What is wrong, and the nearest rule in which it is not. */
const cases: Record<LintCode, readonly [wrong: Definition | Score, right: Definition | Score]> = {
  'cyclic-rule': [cycle, rule('rule', entry(all(holds(of(is(flag))), holds(of(is(flag))))))],
  'same-id': [of(is(flag), compare({ ...yuan, id: 'flag' }, '>=', constant(0))), of(is(flag), is({ ...flag }), every(members, compare({ ...yuan, id: 'flag' }, '>=', constant(0))))],
  'no-label': [of(is({ ...flag, label: { zh: 'n', en: ' ' } })), of(is(flag))],
  'no-source': [rule('rule', entry(is(flag), { source: { id: 'x', title: { zh: '', en: '' } } })), rule('rule', met)],
  'not-a-day': [rule('rule', entry(is(flag), { from: '2019-02-30' })), rule('rule', entry(is(flag), { from: '2019-02-28' }))],
  'not-a-place': [rule('rule', entry(is(flag), { places: ['511700000'.slice(0, 5)] })), rule('rule', entry(is(flag), { places: ['5117'] }))],
  'ends-before-start': [rule('rule', entry(is(flag), { until: '2015-01-01' })), rule('rule', entry(is(flag), { until: '2015-01-02' }))],
  'unset-with-value': [rule('rule', entry(is(flag), { standing: 'unset' })), rule('rule', { from: '2015-01-01', source, standing: 'unset' })],
  'value-missing': [rule('rule', { from: '2015-01-01', source, standing: 'official' }), rule('rule', met)],
  overlap: [
    rule('rule', entry(is(flag), { until: '2018-06-01' }), entry(is(flag), { from: '2018-01-01' })),
    rule('rule', entry(is(flag), { until: '2018-01-01' }), entry(is(flag), { from: '2018-01-01' })),
  ],
  'not-ended': [
    rule('rule', entry(is(flag), { places: ['51'] }), entry(is(flag), { from: '2018-01-01' })),
    rule('rule', entry(is(flag), { places: ['51'], verifiedThrough: '2018-01-01' }), entry(is(flag), { from: '2018-01-01' })),
  ],
  'inherited-out-of-reach': [
    rule('rule', entry(inherited, { places: ['51'] }), entry(is(flag), { places: ['52'] })),
    rule('rule', entry(inherited, { places: ['51'] }), entry(is(flag), { places: ['CN'] })),
  ],
  'inherited-in-roster': [
    rule('rule', entry(every(members, inherited), { places: ['51'] }), met),
    rule('rule', entry(all(inherited, every(members, is(flag))), { places: ['51'] }), met),
  ],
  'owner-outside-roster': [
    of(compare(elapsedTime('day', owner(day), 'on'), '>=', constant(0))),
    of(every(members, compare(elapsedTime('day', owner(day), day), '>=', constant(0)))),
  ],
  'unlisted-code': [of(oneOf(choice, 'a', 'constructor')), of(oneOf(choice, 'a', 'b'))],
  'different-units': [of(compare(yuan, '>=', people)), of(compare(yuan, '>=', loss), compare(yuan, '>=', constant(0)))],
  'never-equal': [of(compare(people, '=', parameter(0.5, 10, { unit: 'person' }))), of(compare(people, '=', parameter(2, 10, { unit: 'person' })))],
  'impossible-count': [of(atLeastOf(3, is(flag), is(flag))), of(atLeastOf(2, is(flag), is(flag)))],
  'negative-factor': [of(compare(product(loss, people), '>=', yuan)), of(compare(product(yuan, people), '>=', yuan))],
  'nested-concur': [of(concur(is(flag), not(holds(rule('b', entry(concur(is(flag)))))))), of(concur(is(flag), holds(rule('b', met))), concur(is(flag)))],
  'rounded-comparison': [of(compare(share(people, people), '<=', parameter(3, 1, { unit: 'percent' }))), of(ratio(people, people, '<=', parameter(3, 1, { unit: 'percent' })))],
  'grade-hole': [graded(plain('good', 90), below('fair', 60)), graded(plain('good', 90), plain('fair', 60), below('fair', 60))],
  'unreachable-grade': [graded(floor('good', 60), floor('fair', 60), rest), graded(floor('good', 61), floor('fair', 60), rest)],
  'cut-off-above-total': [graded(floor('good', 101), rest), graded(floor('good', 100), rest)],
  'same-code': [graded(floor('good', 90), { ...rest, code: 'good' }), graded(floor('good', 90), rest)],
  'off-step-amount': [of(compare(yuan, '>=', parameter(0.5))), of(compare(yuan, '>=', parameter(0.5, 10)))],
};

const codes = (of: Definition | Score): LintCode[] => [...new Set(lintRule(of).map(({ code }) => code))];

describe('each mistake is found, and its nearest sound neighbour is not', () => {
  test.each(Object.entries(cases) as [LintCode, readonly [Rule, Rule]][])('%s', (code, [wrong, right]) => {
    expect(codes(wrong)).toEqual([code]);
    expect(lintRule(right)).toEqual([]);
  });
});

test('a finding says where it stands and what it is about', () => {
  expect(lintRule(of(is(flag), oneOf(choice, 'z')))).toEqual([
    { code: 'unlisted-code', path: 'rule.criteria[0].of[1]', message: finding('unlisted-code', '', 'z').message },
  ]);
});

test('a cycle further down is found, though the rule itself is not part of it', () => {
  expect(lintRule(of(holds(cycle))).map(({ path }) => path)).toEqual(['a', 'b']);
});

test('an entry left open gives way to a newer one of the same places', () => {
  expect(codes(rule('rule', met, entry(is(flag), { from: '2018-01-01' })))).toEqual([]);
  expect(codes(rule('rule', met, met))).toEqual(['overlap']);
});

test('a province in a group of provinces inherits from the group, and is hidden from nobody newer', () => {
  const group = (from: string) => entry(is(flag), { from, places: ['15', '51'] });
  expect(codes(rule('rule', entry(inherited, { places: ['51'] }), group('2014-01-01')))).toEqual([]);
  expect(codes(rule('rule', entry(is(flag), { places: ['51'] }), group('2016-01-01')))).toEqual(['not-ended']);
  expect(codes(rule('rule', entry(is(flag), { places: ['51'], until: '2017-01-01' }), group('2016-01-01')))).toEqual([]);
});

test('a wider entry that ended before the narrower one began cannot be inherited', () => {
  expect(codes(rule('rule', entry(inherited, { places: ['51'] }), entry(is(flag), { from: '2010-01-01', until: '2015-01-01' })))).toEqual(['inherited-out-of-reach']);
  expect(codes(rule('rule', entry(inherited, { places: ['51'], until: '2020-01-01' }), entry(is(flag), { from: '2019-12-31' })))).toEqual([]);
});

test('a parameter is linted where it is read, entry by entry', () => {
  const line = parameter(1, 1, { values: [entry<Amount>({ atLeast: 0.5 }), entry<Amount>(2, { from: '2014-01-01', until: '2014-01-01' })] });
  expect(lintRule(of(compare(yuan, '>=', line))).map(({ code, path }) => `${code} ${path}`)).toEqual(['ends-before-start line.values[1]', 'off-step-amount line.values[0]']);
});

test('elapsed times and differences may be negative factors, counts and floors may not', () => {
  const birth = { id: 'birth', label, type: 'date' } as const;
  const factors = [elapsedTime('year', birth, 'on'), minus(yuan, yuan), sum(yuan, loss), parameter({ atMost: 5 })];
  for (const factor of factors) expect(codes(of(compare(product(factor, people), '>=', constant(0))))).toEqual(['negative-factor']);
  for (const factor of [count(members, is(flag)), parameter({ atLeast: 0 })]) expect(codes(of(compare(product(factor, people), '>=', constant(0))))).toEqual([]);
});

test('a share compares two numbers of one unit', () => {
  const share = parameter(2, 1, { unit: 'percent' });
  expect(codes(of(ratio(people, people, '<', share)))).toEqual([]);
  expect(codes(of(ratio(people, yuan, '<', share)))).toEqual(['different-units']);
  expect(codes(of(ratio(yuan, people, '>=', parameter(3300))))).toEqual([]);
});

test('a score compared although one of its rates is rounded is found, inside weights and clamps too', () => {
  const percent = parameter(2, 1, { unit: 'percent' }), weight = points('weight', 65);
  const rounded = score({ id: 'i', label, points: atMost(product(weight, atLeast(share(people, people), constant(0))), weight) });
  expect(codes(of(compare(rounded, '>=', weight)))).toEqual(['rounded-comparison']);
  expect(codes({ ...graded(), grades: undefined, formula: [entry(rounded)] })).toEqual([]);
  expect(codes(of(compare(score({ id: 'i', label, points: product(weight, percent) }), '>=', weight)))).toEqual([]);
});

test('points are points, and a deduction makes a score a negative factor', () => {
  expect(codes(of(compare(score({ id: 'i', label, points: yuan }), '>=', constant(0))))).toEqual(['different-units']);
  const less = score({ id: 'i', label, points: points('late', -5) });
  expect(codes(of(compare(product(less, people), '>=', constant(0))))).toEqual(['negative-factor']);
  expect(codes(of(compare(product(atLeast(less, constant(0)), people), '>=', constant(0))))).toEqual([]);
});

test('a veto in the grade before the last leaves a hole, and a step between two cut-offs too', () => {
  const vetoed: Band = { ...plain('fair', 60), when: all(compare(total, '>=', points('fair', 60)), not(is(flag))) };
  expect(codes(graded(plain('good', 90), vetoed, below('fair', 60)))).toEqual(['grade-hole']);
  expect(codes(graded(plain('good', 90), plain('fair', 60), { ...rest, when: compare(total, '<=', points('fair', 60)) }))).toEqual(['grade-hole']);
});

test('a class without a name, and what a figure inherits, are found as in a rule', () => {
  expect(codes({ id: 'c', label, subject: 'county', bands: [entry([{ ...rest, label: { zh: '', en: '' } }])] })).toEqual(['no-label']);
  expect(codes({ id: 'f', label, subject: 'county', formula: [entry(count(members, inherited))] })).toEqual(['inherited-in-roster']);
  expect(codes({ id: 'c', label, subject: 'county', bands: [entry([{ ...rest, when: inherited }])] })).toEqual(['inherited-out-of-reach']);
});
