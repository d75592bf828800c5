import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeColumns } from '../engine/judge-columns.js';
import { judging } from '../engine/judge.js';
import type { Indicator } from '../model/indicator.js';
import type { RecordOf } from '../model/record.js';
import { householdExit } from '../rulebook/implementation/exit/household.js';
import { household, member } from '../rulebook/subjects.js';
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

  it('of two hundred thousand households keep every member', () => {
    const members = [{ birthDate: '2010-01-01', schooling: 'enrolled' }, {}, {}];
    const { record } = readRecord(household, { householdSize: 4, netIncomePerCapita: 3300.5, incomeStable: true, housingGrade: 'A', members });
    const records = Array.from({ length: 200_000 }, () => record ?? {});
    expect(column(records).rosters?.members?.rows.length).toBe(600_000);
  });
});

/** Any answer to an indicator: right, at a threshold, missing, or wrong. */
function answerTo(of: Indicator): fc.Arbitrary<unknown> {
  const bad = fc.constantFrom<unknown>(null, 'x', -0, NaN, 1.005, {}, { low: 9, high: 1 }, '2019-02-30');
  switch (of.type) {
    case 'flag': return fc.oneof(fc.boolean(), bad);
    case 'choice': return fc.oneof(fc.constantFrom(...Object.keys(of.codes)), bad);
    case 'date': return fc.oneof(fc.constantFrom('1950-01-01', '2003-12-31', '2004-01-01', '2010-06-01', '2014-01-01'), bad);
    case 'number': {
      const n = of.id === 'householdSize' ? fc.integer({ min: 0, max: 3 }) : fc.constantFrom(0, 20, 35, 90, 800, 3749.9, 3750, 3750.1, 5000);
      return fc.oneof(n, fc.tuple(n, n).map(([low, high]) => ({ low, high })), bad);
    }
  }
}

const meets = {
  householdSize: 2, netIncomePerCapita: 5000, incomeStable: true, foodSufficient: true, clothingSufficient: true, housingGrade: 'A', relocation: 'none',
  waterVolume: 60, waterAbundance: 'rich', waterSupply: 'large-works', waterQuality: 'standard', waterAtHome: true, waterRoundTrip: 0, waterReliability: 95,
  electricityConnected: true, electricitySufficient: true, broadcastAccess: 'cable',
};
const pupil = { birthDate: '2010-06-01', schooling: 'enrolled', unfitForSchooling: false, medicalInsurance: 'resident', medicalExemption: 'none' };

it('judging the columns of what was read is judging each record', () => {
  const seed = 20_191_231;
  const at = { on: '2019-12-31', place: '511722' };
  const judgeOne = judging(householdExit, at);
  const changed = (base: object, of: readonly Indicator[], most: number) =>
    fc.array(fc.constantFrom(...of).chain((i) => answerTo(i).map((answer) => [i.id, answer] as const)), { maxLength: most })
      .map((changes) => ({ ...base, ...Object.fromEntries(changes) }));
  const rows = fc.tuple(changed(pupil, member.indicators, 1), changed(pupil, member.indicators, 1)).chain((both) => fc.constantFrom(both, both, both.slice(1), [...both, {}], 'x'));
  const judged = household.indicators.filter(({ id }) => id in meets);
  const any = fc.tuple(changed(meets, judged, 2), rows).map(([own, members]) => ({ ...own, members }));
  const records = fc.sample(any, { seed, numRuns: 5_000 }).map((input) => readRecord(household, input).record ?? {});
  const truths = judgeColumns([householdExit], toColumns(household, records), at)[householdExit.id];
  const counts = { unmet: 0, unknown: 0, met: 0 };
  records.forEach((record, i) => {
    const { status } = judgeOne(record);
    counts[status]++;
    expect((['unmet', 'unknown', 'met'] as const)[truths?.[i] ?? -1], JSON.stringify(record)).toBe(status);
  });
  console.info(`5,000 households from raw input: ${JSON.stringify(counts)}, seed ${seed}`);
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(200);
});
