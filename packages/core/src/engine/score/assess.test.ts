import { describe, expect, test } from 'vitest';
import type { Band } from '../../model/classes.js';
import { all, atLeast, atMost, compare, constant, holds, is, minus, not, oneOf, product, score, sum, type Quantity } from '../../model/expr.js';
import type { ChoiceIndicator, FlagIndicator, NumberIndicator } from '../../model/indicator.js';
import type { Amount, Parameter } from '../../model/parameter.js';
import type { RecordOf } from '../../model/record.js';
import type { Rule } from '../../model/rule.js';
import type { Score } from '../../model/score.js';
import type { Entry } from '../../model/timeline.js';
import { assess } from './assess.js';

const label = { zh: 'n', en: 'name' };
const at = { on: '2019-11-30', place: '511722' };
const source = { id: 'document', title: label };
const entry = <T>(value: T, more: Partial<Entry<T>> = {}): Entry<T> => ({ from: '2017-01-01', source, standing: 'official', value, ...more });
const points = (id: string, value?: Amount): Parameter => ({ id, label, unit: 'point', scale: 1, values: [value === undefined ? { from: '2017-01-01', source, standing: 'unset' } : entry(value)] });
const given = (id: string): NumberIndicator => ({ id, label, type: 'number', unit: 'point', scale: 10, min: 0, max: 100 });
const rate = (id: string): NumberIndicator => ({ id, label, type: 'number', unit: 'percent', scale: 100, min: 0, max: 1_000 });
const flag = (id: string): FlagIndicator => ({ id, label, type: 'flag' });
const house: ChoiceIndicator = { id: 'house', label, type: 'choice', codes: { dangerous: label, earth: label, brick: label, concrete: label } };
const scoreOf = (...formula: Score['formula'][number][]): Score => ({ id: 'score', label, subject: 'county', polarity: 'higher-is-better', formula });
const span = (value: Quantity, record: RecordOf) => assess(scoreOf(entry(value)), record, at).points.span;

describe('points', () => {
  const steps = score(
    { id: 'brick', label, when: oneOf(house, 'brick', 'earth', 'dangerous'), points: points('brick', 10) },
    { id: 'earth', label, when: oneOf(house, 'earth', 'dangerous'), points: minus(points('earth', 15), points('brick', 10)) },
    { id: 'dangerous', label, when: oneOf(house, 'dangerous'), points: minus(points('dangerous', 20), points('earth', 15)) },
  );
  test.each([['dangerous', 20], ['earth', 15], ['brick', 10], ['concrete', 0]])('of %s by steps are %i', (code, n) => {
    expect(span(steps, { house: code })).toEqual({ low: n, high: n });
  });
  test('by steps lie between none and the most while the answer is missing, not their sum', () => {
    expect(span(steps, {})).toEqual({ low: 0, high: 20 });
  });
  const weighted = (weight: Parameter) => atMost(product(weight, rate('done')), weight);
  test('are the weight times what was done, and no more than the weight', () => {
    expect([50, 99.99, 100, 130].map((done) => span(weighted(points('w', 65)), { done }).high)).toEqual([32.5, 64.9935, 65, 65]);
    expect(span(weighted(points('w', 65)), {})).toEqual({ low: 0, high: 65 });
  });
  test('whose weight nobody set are unknown, not none', () => {
    const { points: measured } = assess(scoreOf(entry(sum(weighted(points('w', 65)), weighted(points('unset'))))), { done: 100 }, at);
    expect([measured.span, measured.causes.map(({ kind, id }) => `${kind} ${id}`)]).toEqual([{ low: null, high: null }, ['not-established unset']]);
  });
  test('that are not counted need no number: an unset item that does not apply takes nothing away', () => {
    const unset = score({ id: 'a', label, points: points('a', 4) }, { id: 'b', label, when: is(flag('b')), points: points('unset') });
    expect([span(unset, { b: false }), span(unset, { b: true }), span(unset, {})]).toEqual([{ low: 4, high: 4 }, { low: null, high: null }, { low: null, high: null }]);
  });
  test('may be a bound that is known', () => {
    expect(span(sum(points('w', { atLeast: 3 }), given('a')), { a: 2 })).toEqual({ low: 5, high: null });
  });
  test('that are deducted widen downwards while it is not known whether, and never make a total negative', () => {
    const total = atLeast(score({ id: 'a', label, points: given('a') }, { id: 'late', label, when: is(flag('late')), points: points('late', -5) }), constant(0));
    expect([{ a: 8, late: true }, { a: 8 }, { a: 3, late: true }, { a: 3 }, {}].map((record) => span(total, record))).toEqual(
      [{ low: 3, high: 3 }, { low: 3, high: 8 }, { low: 0, high: 0 }, { low: 0, high: 3 }, { low: 0, high: 100 }]);
  });
  test('say of each item what it adds and what it still needs', () => {
    const { points: { reading } } = assess(scoreOf(entry(score({ id: 'a', label, points: given('a') }, { id: 'late', label, when: is(flag('late')), points: points('late', -5) }))), { a: 8 }, at);
    expect(reading?.kind === 'score' && reading.items.map((item) => [item.id, item.span, item.causes.map((c) => c.path)])).toEqual([['a', { low: 8, high: 8 }, []], ['late', { low: -5, high: 0 }, ['late']]]);
  });
});

const total = given('total');
const serious: Rule = { id: 'serious', label, subject: 'county', sense: 'veto', criteria: [entry(compare({ ...given('problems'), scale: 1 }, '>=', constant(1)))] };
const band = (code: string, when: Band['when']): Band => ({ code, label, when });
const [good, fair] = [points('good', 90), points('fair', 60)];
const others = [band('fair', compare(total, '>=', fair)), band('poor', compare(total, '<', fair))];
const graded: Score = {
  ...scoreOf(entry(sum(total))), outOf: points('whole', 100),
  grades: {
    id: 'grades', label, subject: 'county',
    bands: [entry([band('good', compare(total, '>=', good)), ...others]), entry([band('good', all(compare(total, '>=', good), not(holds(serious)))), ...others], { from: '2019-11-01' })],
  },
};
const grade = (record: RecordOf, on = at.on) => {
  const { grade: found, points: { span: n }, vetoes } = assess(graded, record, { ...at, on });
  return [n.low, found?.class?.code ?? found?.possible.map(({ code }) => code), vetoes.map(({ status }) => status)];
};

describe('a grade', () => {
  test.each<[string, RecordOf, unknown[]]>([
    ['the best at its cut-off', { total: 90, problems: 0 }, [90, 'good', ['unmet']]],
    ['the next a step below it', { total: 89.9, problems: 0 }, [89.9, 'fair', ['unmet']]],
    ['not the best with a serious problem, whatever the score', { total: 95, problems: 1 }, [95, 'fair', ['met']]],
    ['open between the two while nobody knows of problems', { total: 95 }, [95, ['good', 'fair'], ['unknown']]],
    ['settled without that answer where the score is too low anyway', { total: 70 }, [70, 'fair', ['unknown']]],
    ['any that the score may reach', { total: { low: 59.9, high: 60 }, problems: 0 }, [59.9, ['fair', 'poor'], ['unmet']]],
    ['any at all of an empty record', {}, [0, ['good', 'fair', 'poor'], ['unknown']]],
  ])('is %s', (_, record, expected) => expect(grade(record)).toEqual(expected));
  test('is not bounded by a veto on the day before there was one', () => {
    expect(grade({ total: 95, problems: 1 }, '2019-10-31')).toEqual([95, 'good', []]);
  });
  test('is none where the method has none, and what a score is out of is not invented', () => {
    expect(assess(scoreOf(entry(sum(total))), {}, at)).toMatchObject({ grade: null, vetoes: [], outOf: null });
    expect(assess(graded, {}, { ...at, on: '2016-12-31' })).toMatchObject({ outOf: null, points: { causes: [{ kind: 'not-yet' }] }, grade: { causes: [{ kind: 'not-yet' }] } });
  });
  test('survives JSON with everything around it', () => {
    const assessment = assess(graded, { total: 95 }, at);
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
  });
});
