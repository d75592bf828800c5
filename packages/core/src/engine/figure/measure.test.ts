import { describe, expect, test } from 'vitest';
import { minus, product, share, sum, type Quantity } from '../../model/expr.js';
import type { Figure } from '../../model/figure.js';
import type { NumberIndicator } from '../../model/indicator.js';
import { ContractError } from '../../model/problem.js';
import type { RecordOf } from '../../model/record.js';
import type { Entry } from '../../model/timeline.js';
import { measure } from './measure.js';

const label = { zh: 'n', en: 'name' };
const source = { id: 'document', title: label };
const at = { on: '2019-06-30', place: '511722' };
const people = (id: string, more: Partial<NumberIndicator> = {}): NumberIndicator => ({ id, label, type: 'number', unit: 'person', scale: 1, min: 0, ...more });
const missedRate: NumberIndicator = { id: 'missedRate', label, type: 'number', unit: 'percent', scale: 100, min: 0, max: 100 };
const poor = sum(people('remaining'), product(missedRate, minus(people('population'), people('registered'))));
const entry = (value: Quantity, more: Partial<Entry<Quantity>> = {}): Entry<Quantity> => ({ from: '2016-01-01', source, standing: 'official', value, ...more });
const figure = (...formula: Entry<Quantity>[]): Figure => ({ id: 'incidence', label, subject: 'county', formula });
const incidence = figure(entry(share(people('poor'), people('population'))));
const span = (record: RecordOf, of = incidence) => measure(of, record, at).span;

describe('a measured number', () => {
  test('is exact where everything is known, in percent to two decimals', () => {
    expect(measure(incidence, { poor: 1, population: 300 }, at)).toMatchObject({ kind: 'measurement', unit: 'percent', span: { low: 0.33, high: 0.33 }, causes: [], missing: [] });
  });
  test('is a span where bounds are known, and open where nothing is', () => {
    expect(span({ poor: { low: 1, high: 3 }, population: 300 })).toEqual({ low: 0.33, high: 1 });
    expect(span({ population: 300 })).toEqual({ low: 0, high: null });
    expect(measure(incidence, { population: 300 }, at).missing).toEqual(['poor']);
  });
  test('names a whole of nobody instead of dividing by it', () => {
    const { span: open, causes, missing } = measure(incidence, { poor: 0, population: 0 }, at);
    expect([open, causes.map((c) => c.kind), missing]).toEqual([{ low: null, high: null }, ['whole-not-positive'], []]);
  });
  test('takes a rate in percent as hundredths of the people it is about, if there cannot be fewer than none', () => {
    expect(span({ remaining: 100, missedRate: 1.5, population: 30_000, registered: 10_000 }, figure(entry(poor)))).toEqual({ low: 400, high: 400 });
    expect(measure(figure(entry(poor)), { remaining: 100, missedRate: 1.5, population: 1, registered: 2 }, at).causes.map((c) => c.kind)).toEqual(['negative-factor']);
  });
  test('says what it rests on', () => {
    const weak = figure(entry(share(people('poor'), people('population')), { standing: 'reported' }), entry(poor, { places: ['51'], standing: 'recalled', verifiedThrough: '2018-12-31' }));
    const { provisional, stale, used } = measure(weak, {}, at);
    expect([provisional, stale, used].map((of) => of.map((f) => `${f.kind} ${f.id}`))).toEqual([['figure incidence'], ['figure incidence'], ['figure incidence']]);
  });
  test('is unknown, and says why, on the day before there was a formula', () => {
    expect(measure(incidence, { poor: 1, population: 2 }, { ...at, on: '2015-12-31' })).toMatchObject({ span: { low: null, high: null }, reading: null, causes: [{ kind: 'not-yet' }] });
  });
  test('refuses what is no record and no day', () => {
    expect(() => measure(incidence, [] as unknown as RecordOf, at)).toThrow(ContractError);
    expect(() => measure(incidence, {}, { ...at, on: '2019-02-30' })).toThrow(ContractError);
  });
});
