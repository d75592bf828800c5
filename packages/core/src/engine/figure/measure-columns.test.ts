import { describe, expect, test } from 'vitest';
import { share, sum } from '../../model/expr.js';
import type { Figure } from '../../model/figure.js';
import type { NumberIndicator } from '../../model/indicator.js';
import { ContractError } from '../../model/problem.js';
import { measureColumns } from './measure-columns.js';

const label = { zh: 'n', en: 'name' };
const at = { on: '2019-06-30', place: '511722' };
const people = (id: string, range = {}): NumberIndicator => ({ id, label, type: 'number', unit: 'person', scale: 1, ...range });
const poor = people('poor', { min: 0 });
const figure = (id: string, value: ReturnType<typeof sum>): Figure => ({ id, label, subject: 'county', formula: [{ from: '2016-01-01', source: { id: 'document', title: label }, standing: 'official', value }] });
const incidence = figure('incidence', share(poor, people('population', { min: 0 })));
const columns = { length: 3, numbers: { poor: Float64Array.of(1, NaN, NaN), population: Float64Array.of(300, 300, NaN) } };

describe('a figure of every row', () => {
  test('is exact, open at one end where an answer is missing, or wholly open', () => {
    expect(measureColumns([incidence], columns, at)['incidence']).toEqual({ low: Float64Array.of(0.33, 0, NaN), high: Float64Array.of(0.33, NaN, NaN) });
  });
  test('is wholly open on the day before there was a formula', () => {
    expect(measureColumns([incidence], columns, { ...at, on: '2015-12-31' })['incidence']?.low).toEqual(new Float64Array(3).fill(NaN));
  });
  test('can be an answer to the next question', () => {
    const measured = measureColumns([incidence], columns, at);
    expect(measureColumns([figure('again', sum(people('incidence')))], { length: 3, numbers: measured }, at)['again']).toEqual({ low: Float64Array.of(NaN, 0, NaN), high: new Float64Array(3).fill(NaN) });
    expect(measureColumns([figure('again', sum({ ...people('incidence'), scale: 100 }))], { length: 3, numbers: measured }, at)['again']).toEqual(measured['incidence']);
  });
  test('is asked for once, of columns of one length', () => {
    expect(() => measureColumns([incidence, incidence], columns, at)).toThrow(ContractError);
    expect(() => measureColumns([incidence], { length: 2, numbers: columns.numbers }, at)).toThrow(ContractError);
  });
});
