import { describe, expect, test } from 'vitest';
import type { ChoiceIndicator, DateIndicator, FlagIndicator, Indicator, NumberIndicator, Roster } from '../model/indicator.js';
import { ContractError } from '../model/problem.js';
import type { RecordOf } from '../model/record.js';
import { answerIn, isAllowed, rowsIn } from './answer.js';
import { assumedBy, nothingAssumed } from './assumed.js';

const label = { zh: 'n', en: 'name' };
const money: NumberIndicator = { id: 'money', label, type: 'number', unit: 'yuan', scale: 100, min: 0, max: 1_000 };
const free: NumberIndicator = { id: 'money', label, type: 'number', unit: 'yuan', scale: 100 };
const flag: FlagIndicator = { id: 'flag', label, type: 'flag' };
const day: DateIndicator = { id: 'day', label, type: 'date' };
const choice: ChoiceIndicator = { id: 'choice', label, type: 'choice', codes: { a: label } };
const members: Roster = { id: 'members', label, size: { ...money, id: 'size', scale: 1 }, member: label };

const number = (value: unknown, of = money) => answerIn({ money: value } as RecordOf, of, nothingAssumed);
const kind = ({ value, cause }: { value: unknown; cause: { kind: string } | null }) => (cause ? cause.kind : value);

test('a number is taken on its step and within its range, and refused beside them', () => {
  for (const n of [0, 1_000, 0.07, 999.99, -0]) expect(kind(number(n))).toEqual({ low: n, high: n });
  for (const n of [-0.01, 1_000.01, 0.001, 5.005, NaN, Infinity, -Infinity]) expect([n, kind(number(n))]).toEqual([n, 'refused']);
});

test('beyond the steps that a double can count, even a number without a range is refused', () => {
  expect([1e13, -1e13, 1.01e13, -1.01e13, 1e308, Number.MAX_VALUE].map((n) => isAllowed(n, free))).toEqual([true, true, false, false, false, false]);
});

describe('bounds', () => {
  test('lie within the range, and an absent end is open', () => {
    expect(kind(number({ low: 5 }))).toEqual({ low: 5, high: 1_000 });
    expect(kind(number({ low: null, high: 7 }))).toEqual({ low: 0, high: 7 });
    expect(kind(number({ low: -Infinity, high: 7 }, free))).toEqual({ low: -Infinity, high: 7 });
  });
  test('are refused off their step, crossed, or outside the range', () => {
    for (const bounds of [{ low: 5.005 }, { low: 5.005, high: 5.005 }, { low: 7, high: 5 }, { low: 2_000 }, { high: -1 }, { low: NaN }]) {
      expect([bounds, kind(number(bounds))]).toEqual([bounds, 'refused']);
    }
    for (const bounds of [{ low: Infinity }, { high: -Infinity }, { low: 1e300 }]) expect([bounds, kind(number(bounds, free))]).toEqual([bounds, 'refused']);
  });
  test('throw when an end is not a number', () => expect(() => number({ low: '5' })).toThrow(ContractError));
});

test('the wrong type throws with the path, whatever the text in it looks like', () => {
  for (const value of ['5', true, {}, [], [5], () => 5, 5n, Symbol('5')]) expect(() => number(value)).toThrow(/^money: given/);
  for (const value of [1, 'true', 0, {}]) expect(() => answerIn({ flag: value }, flag, nothingAssumed)).toThrow(ContractError);
  for (const value of [1, true, []]) expect(() => answerIn({ choice: value }, choice, nothingAssumed)).toThrow(ContractError);
  for (const value of [20190101, new Date(0)]) expect(() => answerIn({ day: value } as never, day, nothingAssumed)).toThrow(ContractError);
});

test('null, undefined and absent are missing; a refused cell is refused and shows what was given', () => {
  for (const record of [{}, { flag: null }, { flag: undefined }]) expect(kind(answerIn(record, flag, nothingAssumed))).toBe('missing');
  expect(answerIn({ flag: { refused: 'maybe' } }, flag, nothingAssumed).cause).toMatchObject({ kind: 'refused', given: 'maybe', path: 'flag' });
});

test('a refused cell of any length, with marks that turn the line or an id number in it, is shown cut, clean and masked', () => {
  const given = (refused: string) => answerIn({ flag: { refused } }, flag, nothingAssumed).cause?.given;
  expect(given(`\u202e${'x'.repeat(100_000)}`)).toBe(`\ufffd${'x'.repeat(38)}…`);
  expect(given('511722/19900101/0233')).toBe('51*************23*');
});

test('a code that is not listed and a day that is none are refused, names of the prototype among them', () => {
  for (const code of ['b', 'A', '', 'constructor', '__proto__', 'toString']) expect(kind(answerIn({ choice: code }, choice, nothingAssumed))).toBe('refused');
  for (const text of ['2019-02-30', '2019-2-3', '20190203', '']) expect(kind(answerIn({ day: text }, day, nothingAssumed))).toBe('refused');
});

test('only own cells are answers', () => {
  const inherited = Object.create({ flag: true, members: [{}] }) as RecordOf;
  expect(kind(answerIn(inherited, flag, nothingAssumed))).toBe('missing');
  expect(rowsIn(inherited, members)).toEqual([]);
  for (const id of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) expect(kind(answerIn({}, { ...flag, id }, nothingAssumed))).toBe('missing');
  const own = JSON.parse('{ "__proto__": true }') as RecordOf;
  expect(kind(answerIn(own, { ...flag, id: '__proto__' }, nothingAssumed))).toBe(true);
});

test('a polluted prototype neither answers nor refuses', () => {
  const prototype = Object.prototype as Record<string, unknown>;
  try {
    Object.assign(prototype, { refused: 'all', low: 1, flag: true });
    expect(kind(answerIn({}, flag, nothingAssumed))).toBe('missing');
    expect(kind(number({ high: 5 }))).toEqual({ low: 0, high: 5 });
    expect(() => number({})).toThrow(ContractError);
  } finally {
    for (const key of ['refused', 'low', 'flag']) Reflect.deleteProperty(prototype, key);
  }
});

test('a getter and a frozen record are read like any other, and a record without prototype too', () => {
  expect(kind(answerIn(Object.freeze({ get flag() { return true; } }), flag, nothingAssumed))).toBe(true);
  expect(kind(answerIn(Object.assign(Object.create(null), { flag: false }) as RecordOf, flag, nothingAssumed))).toBe(false);
});

test('rows are a list of records, and nothing else', () => {
  expect(rowsIn({ members: null }, members)).toEqual([]);
  for (const value of [5, 'x', {}, true]) expect(() => rowsIn({ members: value }, members)).toThrow(/^members: given/);
  for (const value of [[null], [5], [[]]]) expect(() => rowsIn({ members: value as never }, members)).toThrow(/^members\[0\]: given/);
});

describe('assumptions', () => {
  const assumed = assumedBy([{ of: flag, value: true }, { of: money, value: 7 }]);
  test('fill an empty cell and say so', () => {
    expect(answerIn({ flag: null }, flag, assumed)).toMatchObject({ value: true, assumed: true });
    expect(answerIn({}, money, assumed)).toMatchObject({ value: { low: 7, high: 7 }, assumed: true });
  });
  test('never speak for an answer or a refused cell', () => {
    expect(answerIn({ flag: false }, flag, assumed)).toMatchObject({ value: false, assumed: false });
    expect(answerIn({ flag: { refused: 'x' } }, flag, assumed)).toMatchObject({ value: null, assumed: false });
    expect(answerIn({ money: NaN }, money, assumed)).toMatchObject({ value: null, assumed: false });
  });
  test('that no cell could hold are refused before anything is judged', () => {
    const wrong = [{ of: flag, value: 'yes' }, { of: money, value: 5.005 }, { of: money, value: '5' }, { of: choice, value: 'b' }, { of: day, value: '2019-02-30' }];
    for (const assumption of wrong) expect(() => assumedBy([{ of: flag, value: true }, assumption])).toThrow(/^at\.assume\[1\]/);
  });
});

test('an answer of the wrong type is told its type, in both languages', () => {
  const told = (of: Indicator, value: unknown): string => { try { answerIn({ [of.id]: value } as RecordOf, of, nothingAssumed); return ''; } catch (error) { return (error as Error).message; } };
  expect(told(flag, 'yes')).toMatch(/^flag: given "yes"; expected true or false\. .* \/ .*true .* false/);
  expect(told(day, 20190101)).toContain('expected a day such as 2019-10-31');
  expect(told(money, '5')).toContain('expected a number that is allowed');
  expect(told(choice, 1)).toContain('expected a code that is allowed');
});
