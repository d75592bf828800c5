import { Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../model/civil-date.js';
import type { Indicator } from '../model/indicator.js';
import { household } from '../rulebook/subjects.js';
import { readRecord } from './read-record.js';
import { toJsonSchema } from './to-json-schema.js';

const schema = toJsonSchema(household);
const validator = new Validator(schema, '2020-12', false);
const isValid = (input: unknown): boolean => validator.validate(JSON.parse(JSON.stringify(input))).valid;

/** Cells of every sort: right, one step off, of another type. */
function cellOf(of: Indicator): fc.Arbitrary<unknown> {
  const bounds = [{}, { low: 1 }, { high: null }, { low: null, high: null }, { mid: 1 }];
  const wrong = fc.constantFrom<unknown>(null, true, 'x', '', 0, 0.5, 0.05, 0.005, -1, 51, 1e9, 1e16, [], ...bounds, '2019-02-29', '2020-02-29', 'A');
  switch (of.type) {
    case 'flag': return fc.oneof(fc.boolean(), wrong);
    case 'choice': return fc.oneof(fc.constantFrom(...Object.keys(of.codes)), wrong);
    case 'date': return fc.oneof(
      fc.date({ min: new Date('1890-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)),
      wrong,
    );
    case 'number': {
      const step = fc.integer({ min: -200, max: 500_000 }).map((n) => n / of.scale);
      return fc.oneof(step, step.map((low) => ({ low })), fc.tuple(step, step).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })), wrong);
    }
  }
}
const recordOf = (indicators: readonly Indicator[]) => fc.record(Object.fromEntries(indicators.map((of) => [of.id, cellOf(of)])), { requiredKeys: [] });
const [rosterOfMembers] = household.rosters;
const member = recordOf(rosterOfMembers?.of.indicators ?? []);

describe('the JSON Schema of a household', () => {
  it('accepts each single cell exactly when intake does', () => {
    const seed = 20_191_031;
    let good = 0, bad = 0;
    for (const of of household.indicators) {
      fc.assert(fc.property(cellOf(of), (cell) => {
        const accepted = readRecord(household, { [of.id]: cell }).problems.length === 0;
        if (accepted) good++;
        else bad++;
        expect(isValid({ [of.id]: cell }), `${of.id} = ${JSON.stringify(cell)}`).toBe(accepted);
      }), { seed, numRuns: 100 });
    }
    console.info(`cells accepted ${good}, refused ${bad}, seed ${seed}`);
    expect(good).toBeGreaterThan(1_000);
    expect(bad).toBeGreaterThan(1_000);
  });

  it('accepts whole records with members exactly when intake does, contradictions aside', () => {
    const seed = 511_722;
    fc.assert(fc.property(recordOf(household.indicators.slice(0, 4)), fc.array(member, { maxLength: 3 }), (record, members) => {
      const input = { ...record, members };
      expect(isValid(input)).toBe(readRecord(household, input).problems.every(({ code }) => code === 'contradiction'));
    }), { seed, numRuns: 300 });
  });

  it('refuses unknown keys, rows that are no objects, and too many rows', () => {
    expect([{ nope: 1 }, { members: [1] }, { members: {} }, { members: Array.from({ length: 51 }, () => ({})) }, []].map(isValid)).toEqual([false, false, false, false, false]);
    expect(isValid({ members: Array.from({ length: 50 }, () => ({})) })).toBe(true);
  });

  it('knows the days of every year from 1899 to 2500, and of 9999', () => {
    const months = Array.from({ length: 14 }, (_, m) => `${m}`.padStart(2, '0'));
    const birthDate = (toJsonSchema(rosterOfMembers?.of ?? household).properties as Record<string, { anyOf: { pattern: string }[] }>).birthDate;
    const pattern = new RegExp(birthDate?.anyOf[0]?.pattern ?? '');
    for (const year of [...Array.from({ length: 602 }, (_, i) => 1899 + i), 9996, 9999]) {
      for (const month of months) for (const day of ['00', '01', '28', '29', '30', '31', '32']) {
        const text = `${year}-${month}-${day}`;
        if (pattern.test(text) !== isDay(text)) expect.fail(text);
      }
    }
  });

  it('names every field in both languages, with its unit and privacy', () => {
    const { netIncomePerCapita } = schema.properties as Record<string, unknown>;
    expect(netIncomePerCapita).toMatchObject({ title: '家庭年人均纯收入 / Annual per-capita net income', 'x-unit': { zh: '元/人·年' }, 'x-privacy': 'personal' });
  });
});
