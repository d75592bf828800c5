import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { judge } from '../engine/judge.js';
import { every, oneOf } from '../model/expr.js';
import { tell } from '../model/tell.js';
import type { Rule } from '../model/rule.js';
import { householdSize, members, netIncomePerCapita, waterVolume } from '../rulebook/indicators/household.js';
import { medicalInsurance } from '../rulebook/indicators/member.js';
import { household } from '../rulebook/subjects.js';
import { lessThan, moreThan } from './open-bound.js';
import { readRecord, recordReader } from './read-record.js';
import { recordSchema } from './record-schema.js';

const code = (input: unknown): unknown => readRecord(household, input).problems.map((p) => [p.path, p.code]);
const source = { id: 's', title: { zh: '源', en: 'source' } };
const allInsured: Rule = {
  id: 'all-insured', label: { zh: '全员参保', en: 'all insured' }, subject: 'household', sense: 'standard',
  criteria: [{ from: '2016-01-01', source, standing: 'official', value: every(members, oneOf(medicalInsurance, 'resident', 'employee')) }],
};
const status = (input: unknown) => judge(allInsured, readRecord(household, input).record ?? {}, { on: '2020-01-01', place: '51' }).status;

describe('a record', () => {
  it('of good cells is taken as it is', () => {
    const input = { householdSize: 2, netIncomePerCapita: { low: 3000, high: null }, incomeStable: true, housingGrade: 'A', waterVolume: null, members: [{ birthDate: '1950-02-28' }] };
    expect(readRecord(household, input)).toEqual({ problems: [], record: { ...input, netIncomePerCapita: { low: 3000 } } });
  });

  it.each([
    ['householdSize', 4.5, 'off-step'], ['householdSize', NaN, 'not-a-number'], ['householdSize', Infinity, 'not-a-number'],
    ['householdSize', -0, 'not-a-number'],
    ['householdSize', -1, 'out-of-range'], ['householdSize', 51, 'out-of-range'], ['householdSize', '4', 'wrong-type'],
    ['householdSize', [4], 'wrong-type'],
    ['householdSize', 4n, 'wrong-type'], ['householdSize', {}, 'wrong-type'], ['householdSize', { low: 3, top: 4 }, 'wrong-type'],
    ['householdSize', { low: '3' }, 'wrong-type'],
    ['householdSize', { low: 4, high: 3 }, 'out-of-range'], ['householdSize', { low: 2.5 }, 'off-step'],
    ['householdSize', { low: -Infinity }, 'not-a-number'],
    ['netIncomePerCapita', 3300.001, 'off-step'], ['netIncome', 1e14, 'out-of-range'],
    ['incomeStable', 1, 'wrong-type'], ['incomeStable', 'true', 'wrong-type'],
    ['housingGrade', 'E', 'unlisted'], ['housingGrade', 'toString', 'unlisted'], ['housingGrade', '__proto__', 'unlisted'],
    ['housingGrade', 1, 'wrong-type'],
  ])('%s = %o is refused alone: %s', (id, value, expected) => {
    const { record, problems } = readRecord(household, { [id]: value, foodSufficient: true });
    expect(problems.map((p) => [p.path, p.code])).toEqual([[id, expected]]);
    expect(record).toMatchObject({ foodSufficient: true, [id]: { refused: expect.any(String) as string } });
  });

  it('takes every cent that a binary number cannot hold exactly', () => {
    for (const n of [0.07, 4.35, 1.15, 8.2, 3300.01, -9_999_999.99]) expect(readRecord(household, { netIncomePerCapita: n }).problems, `${n}`).toEqual([]);
  });

  it('has no field that an id does not name, and says so', () => {
    expect(code({ netIncomePerHead: 1 })).toEqual([['netIncomePerHead', 'unknown-key']]);
    const hostile: unknown = JSON.parse('{"__proto__":{"householdSize":0},"constructor":1,"prototype":2,"householdSize":3}');
    expect(code(hostile)).toEqual([['__proto__', 'unknown-key'], ['constructor', 'unknown-key'], ['prototype', 'unknown-key']]);
    expect(readRecord(household, hostile).record).toEqual({ householdSize: 3 });
  });

  it('takes nothing from a polluted prototype', () => {
    const pollution = { householdSize: 0, low: 9e9, members: [] };
    for (const [key, value] of Object.entries(pollution)) Object.defineProperty(Object.prototype, key, { value, enumerable: true, configurable: true, writable: true });
    try {
      const { record, problems } = readRecord(household, { foodSufficient: true, netIncome: { high: 5 } });
      expect(problems).toEqual([]);
      expect(Object.entries(record ?? {})).toEqual([['foodSufficient', true], ['netIncome', { high: 5 }]]);
    } finally {
      for (const key of Object.keys(pollution)) Reflect.deleteProperty(Object.prototype, key);
    }
  });

  it('of another window is a record all the same', () => {
    const other = runInNewContext('({ householdSize: 3, netIncome: { low: 1 }, members: [{}] })') as unknown;
    expect(readRecord(household, other)).toEqual({ record: { householdSize: 3, netIncome: { low: 1 }, members: [{}] }, problems: [] });
  });

  it.each([null, undefined, [], 'x', 4, new Date(0), new Map()])('that is no object is no record: %o', (input) => {
    expect(readRecord(household, input)).toMatchObject({ record: null, problems: [{ code: 'wrong-shape' }] });
  });

  it('that was read before stays as it was, refused text and all', () => {
    const once = readRecord(household, { householdSize: 'five' });
    const again = readRecord(household, JSON.parse(JSON.stringify(once.record)));
    expect(again).toEqual(once);
  });

  it('never becomes met because of a refused member list', () => {
    expect(status({ householdSize: 1, members: [{ medicalInsurance: 'resident' }] })).toBe('met');
    expect(status({ householdSize: 0 })).toBe('unknown');
    expect(status({ householdSize: 1, members: 'none' })).toBe('unknown');
    expect(status({ householdSize: 0, members: Array.from({ length: 51 }, () => ({ medicalInsurance: 'resident' })) })).toBe('unknown');
    expect(status({ householdSize: 1, members: ['x'] })).toBe('unknown');
    expect(status({ householdSize: 1, members: [{ medicalInsurance: 'resident' }, null] })).toBe('unknown');
  });

  it('tells where in a roster it is wrong, in both languages', () => {
    const [problem] = readRecord(household, { members: [{}, { birthDate: '2019-02-29' }] }).problems;
    expect(problem && tell(problem)).toEqual({
      zh: 'members[1].birthDate：不是有效日期，给出的是“2019-02-29”；应为日期，如 2019-10-31。请改正；不知道就留空。',
      en: 'members[1].birthDate: not a day of the calendar, given "2019-02-29"; expected a day such as 2019-10-31. Correct it, or leave it empty if nobody knows.',
    });
  });
});

describe('an attack', () => {
  it('by size is refused, and no message grows', () => {
    const long = 'x'.repeat(10_000_000);
    const { problems } = readRecord(household, { housingGrade: long, householdSize: long, [long]: 1, members: Array.from({ length: 100_000 }, () => ({})) });
    expect(problems.map((p) => p.code).sort()).toEqual(['too-large', 'unknown-key', 'unlisted', 'wrong-type']);
    expect(JSON.stringify(problems).length).toBeLessThan(3_000);
  });

  it('by depth or cycle reaches no recursion', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = { low: deep };
    const cycle: Record<string, unknown> = {};
    cycle.members = [cycle];
    expect(code({ netIncome: deep })).toEqual([['netIncome', 'wrong-type']]);
    expect(code(cycle)).toEqual([['members[0].members', 'unknown-key']]);
  });

  it('by thousands of unknown fields gets a short answer that still counts them', () => {
    const { problems } = readRecord(household, Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, 1])));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toMatchObject({ code: 'too-large', given: '100000' });
  });

  it('by text leaves no control character, half character, bidi mark or id number in a message', () => {
    for (const text of ['\ud800', 'a\u202egpj.exe', '\u0000\u001b[31m', '\ufeff', '11010519491231002X', '１１０１０５１９４９１２３１００２Ｘ', 'no 110105 19491231 002x!']) {
      const said = JSON.stringify(readRecord(household, { housingGrade: text }).problems);
      expect(said).not.toMatch(/\\ud[89a-f]|\u202e|\\u00|\ufeff|1231|１２３１/i);
    }
  });
});

describe('a strict schema', () => {
  const schema = recordSchema(household);

  it('gives the record, or the problem at its path', () => {
    expect(schema.safeParse({ householdSize: 4 })).toMatchObject({ success: true, data: { householdSize: 4 } });
    const { error } = schema.safeParse({ members: [{}, { birthDate: 'x' }] });
    expect(error?.issues).toMatchObject([{ code: 'custom', path: ['members', 1, 'birthDate'], params: { problem: { code: 'not-a-day' } } }]);
  });

  it('speaks Standard Schema', () => {
    expect(schema['~standard'].validate({ nope: 1 })).toMatchObject({ issues: [{ path: ['nope'] }] });
  });

  it('makes and runs no function from text', () => {
    const real = globalThis.Function;
    let probes = 0;
    globalThis.Function = new Proxy(real, { construct: () => { probes++; throw new EvalError('blocked'); }, apply: () => { probes++; throw new EvalError('blocked'); } });
    try {
      expect(recordSchema(household).safeParse({ householdSize: 4 }).success).toBe(true);
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the trap itself must work
      expect(() => new Function('')).toThrow(EvalError);
    } finally {
      globalThis.Function = real;
    }
    expect(probes).toBe(1);
  });
});

describe('an open bound', () => {
  it('is closed by one step of the indicator', () => {
    expect([lessThan(householdSize, 3), lessThan(waterVolume, 3), lessThan(netIncomePerCapita, 3)]).toEqual([{ high: 2 }, { high: 2.9 }, { high: 2.99 }]);
    expect([moreThan(householdSize, 3), moreThan(netIncomePerCapita, 0.07)]).toEqual([{ low: 4 }, { low: 0.08 }]);
  });
  it('off a step is closed by the nearest step inside', () => {
    expect([lessThan(householdSize, 2.5), moreThan(householdSize, 2.5)]).toEqual([{ high: 2 }, { low: 3 }]);
  });
  it('always gives what a record takes', () => {
    for (let n = 1; n < 2_000; n++) {
      expect(readRecord(household, { netIncomePerCapita: lessThan(netIncomePerCapita, n / 100) }).problems).toEqual([]);
      expect(lessThan(netIncomePerCapita, n / 100).high).toBe((n - 1) / 100);
    }
  });
});

it('the hundred thousandth record is read like the first', () => {
  const read = recordReader(household);
  const members = [{ birthDate: '2010-01-01' }, {}, {}];
  const results = Array.from({ length: 100_000 }, (_, i) => read({ householdSize: 3, netIncomePerCapita: (330_000 + i) / 100, incomeStable: true, housingGrade: 'A', members }));
  expect(results.filter(({ problems }) => problems.length > 0)).toEqual([]);
  expect(results.at(-1)?.record).toEqual({ ...results[0]?.record, netIncomePerCapita: 4299.99 });
});
