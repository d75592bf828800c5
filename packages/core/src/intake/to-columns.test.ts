import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../model/record.js';
import { household } from '../rulebook/subjects.js';
import { readRecord } from './read-record.js';
import { toColumns } from './to-columns.js';

const column = (records: readonly unknown[]) => toColumns(household, records as RecordOf[]);

describe('columns', () => {
  it('tell missing, refused and known apart in every type', () => {
    const refused = { refused: 'x' };
    const allRefused = { householdSize: refused, incomeStable: refused, housingGrade: refused };
    const c = column([{ householdSize: 3, incomeStable: true, housingGrade: 'B' }, { householdSize: null }, allRefused, { incomeStable: false }]);
    expect(c.length).toBe(4);
    expect(c.numbers?.householdSize).toEqual(Float64Array.of(3, NaN, Infinity, NaN));
    expect(c.flags?.incomeStable).toEqual(Uint8Array.of(2, 1, 3, 0));
    expect(c.choices?.housingGrade).toEqual({ codes: Int32Array.of(1, -1, -2, -1), values: ['A', 'B', 'C', 'D', 'no-house'] });
  });

  it('have two ends only where some record gives bounds; a missing number has neither', () => {
    const c = column([{ netIncome: 1 }, { netIncome: { low: 3 } }, { netIncome: { high: 4 } }, {}, { netIncome: 'x' }]);
    expect(c.numbers?.netIncome).toEqual({ low: Float64Array.of(1, 3, NaN, NaN, Infinity), high: Float64Array.of(1, NaN, 4, NaN, Infinity) });
    expect(c.numbers?.householdSize).toBeInstanceOf(Float64Array);
  });

  it('give the rows of each household in order, and none for an absent list', () => {
    const c = column([{ members: [{ birthDate: '2010-01-31' }, {}] }, {}, { members: [] }, { members: [{ birthDate: { refused: '1' } }] }]);
    expect(c.rosters?.members?.offsets).toEqual(Int32Array.of(0, 2, 2, 2, 3));
    expect(c.rosters?.members?.rows.dates?.birthDate).toEqual(Int32Array.of(20100131, 0, -1));
  });

  it('refuse what a record refuses, and never throw', () => {
    const bad = [{ householdSize: '3' }, { householdSize: 2.5 }, { householdSize: NaN }, { householdSize: -0 }, { householdSize: [3] }, { householdSize: { low: 3, high: 2 } }];
    expect(column(bad).numbers?.householdSize).toEqual(new Float64Array(6).fill(Infinity));
    const list = column([{ members: 'x' }, { members: [null, 1] }]).rosters?.members;
    expect([list?.offsets, list?.rows.length]).toEqual([Int32Array.of(0, 0, 2), 2]);
    expect(column([{ birthDate: 1, __proto__: { householdSize: 5 } }]).numbers?.householdSize).toEqual(Float64Array.of(NaN));
  });

  it('of nothing are empty', () => {
    expect(column([])).toMatchObject({ length: 0, rosters: { members: { offsets: Int32Array.of(0), rows: { length: 0 } } } });
  });

  it('of two hundred thousand households are made in seconds', () => {
    const members = [{ birthDate: '2010-01-01', schooling: 'enrolled' }, {}, {}];
    const { record } = readRecord(household, { householdSize: 4, netIncomePerCapita: 3300.5, incomeStable: true, housingGrade: 'A', members });
    const records = Array.from({ length: 200_000 }, () => record ?? {});
    const started = performance.now();
    expect(column(records).rosters?.members?.rows.length).toBe(600_000);
    const spent = performance.now() - started;
    console.info(`columns of 200,000 households made in ${Math.round(spent)} ms`);
    expect(spent).toBeLessThan(20_000);
  });
});
