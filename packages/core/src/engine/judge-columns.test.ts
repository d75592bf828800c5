import { describe, expect, test } from 'vitest';
import { all, any, compare, constant, elapsedTime, every, is, oneOf, some, sum, type Expr } from '../model/expr.js';
import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator, Roster } from '../model/indicator.js';
import type { Rule } from '../model/rule.js';
import type { Columns } from './columns.js';
import { judgeColumns } from './judge-columns.js';
import type { JudgeAt } from './judge.js';

const label = { zh: 'n', en: 'name' };
const source = { id: 'document', title: label };
const at: JudgeAt = { on: '2019-06-30', place: '511722' };
const flag: FlagIndicator = { id: 'flag', label, type: 'flag' };
const number: NumberIndicator = { id: 'number', label, type: 'number', unit: 'yuan', scale: 10, min: 0, max: 9 };
const free: NumberIndicator = { id: 'number', label, type: 'number', unit: 'yuan', scale: 1 };
const choice: ChoiceIndicator = { id: 'choice', label, type: 'choice', codes: { a: label, b: label } };
const date: DateIndicator = { id: 'date', label, type: 'date' };
const members: Roster = { id: 'members', label, size: { ...free, id: 'size', min: 0 }, member: label };
const rule = (value: Expr, id = 'rule'): Rule => ({ id, label, subject: 'household', sense: 'standard', criteria: [{ from: '2015-01-01', source, standing: 'official', value }] });
const judged = (x: Expr, columns: Columns, when = at) => [...(judgeColumns([rule(x)], columns, when)['rule'] ?? [])];
const one = constant(1);

describe('cells', () => {
  test('a number off its step, out of range or infinite is unknown, whatever is assumed of a missing one', () => {
    const columns = { length: 8, numbers: { number: Float64Array.of(NaN, 1, 0.9, 0.95, 9.1, -1, Infinity, -Infinity) } };
    expect(judged(compare(number, '>=', one), columns)).toEqual([1, 2, 0, 1, 1, 1, 1, 1]);
    expect(judged(compare(number, '>=', one), columns, { ...at, assume: [{ of: number, value: 2 }] })).toEqual([2, 2, 0, 1, 1, 1, 1, 1]);
  });
  test('a missing number still lies in its range', () => {
    expect(judged(compare(number, '>=', constant(0)), { length: 1, numbers: { number: Float64Array.of(NaN) } })).toEqual([2]);
    expect(judged(compare(free, '>=', constant(0)), { length: 1 })).toEqual([1]);
  });
  test('bounds with an open end, with crossed ends, off their step, and missing', () => {
    const columns = { length: 6, numbers: { number: { low: Float64Array.of(1, NaN, 5, 0.95, NaN, -Infinity), high: Float64Array.of(NaN, 0.5, 3, NaN, NaN, Infinity) } } };
    expect(judged(compare(number, '>=', one), columns)).toEqual([2, 0, 1, 1, 1, 1]);
    expect(judged(compare(number, '>=', one), columns, { ...at, assume: [{ of: number, value: 1 }] })).toEqual([2, 0, 1, 1, 2, 1]);
  });
  test('a flag other than no, missing and yes is refused', () => {
    expect(judged(is(flag), { length: 5, flags: { flag: Uint8Array.of(0, 1, 2, 3, 255) } })).toEqual([0, 1, 2, 1, 1]);
    expect(judged(is(flag), { length: 3, flags: { flag: Uint8Array.of(0, 1, 3) } }, { ...at, assume: [{ of: flag, value: true }] })).toEqual([0, 2, 1]);
  });
  test('a code that the indicator does not list is refused, and so is a position without a code', () => {
    const columns = { length: 7, choices: { choice: { codes: Int32Array.of(0, 1, 2, 3, -1, -2, 99), values: ['b', 'a', 'z', 'constructor'] } } };
    expect(judged(oneOf(choice, 'a', 'z', 'constructor'), columns)).toEqual([0, 2, 1, 1, 1, 1, 1]);
    expect(judged(oneOf(choice, 'a'), columns, { ...at, assume: [{ of: choice, value: 'a' }] })).toEqual([0, 2, 1, 1, 2, 1, 1]);
  });
  test('a day that is none is refused', () => {
    const grown = compare(elapsedTime('year', date, 'on'), '>=', sum(one, one));
    const columns = { length: 6, dates: { date: Int32Array.of(20170630, 20170701, 20170229, 0, -1, 18991231) } };
    expect(judged(grown, columns)).toEqual([2, 0, 1, 1, 1, 1]);
    expect(judged(grown, columns, { ...at, assume: [{ of: date, value: '2000-01-01' }] })).toEqual([2, 0, 1, 2, 1, 1]);
  });
  test('an absent column is missing in every row, and so is one that only the prototype has', () => {
    expect(judged(is(flag), { length: 2 })).toEqual([1, 1]);
    expect(judged(is({ ...flag, id: 'constructor' }), { length: 1, flags: {} })).toEqual([1]);
    expect(judged(is(flag), { length: 1, flags: Object.create({ flag: Uint8Array.of(2) }) as Record<string, Uint8Array> })).toEqual([1]);
  });
});

describe('rosters', () => {
  const rows = { offsets: Int32Array.of(0, 0, 1, 3, 3), rows: { length: 3, flags: { flag: Uint8Array.of(2, 2, 0) } } };
  test('each parent has its own rows; fewer than the size leaves room, more is not believed', () => {
    const columns = { length: 4, numbers: { size: Float64Array.of(0, 2, 2, 1) }, rosters: { members: rows } };
    expect(judged(every(members, is(flag)), columns)).toEqual([2, 1, 0, 1]);
    expect(judged(some(members, is(flag)), columns)).toEqual([0, 2, 2, 1]);
    expect(judged(some(members, is(flag)), { ...columns, numbers: { size: Float64Array.of(0, 0, 1, 0) } })).toEqual([0, 1, 1, 0]);
  });
  test('an absent roster is one without rows', () => {
    expect(judged(some(members, is(flag)), { length: 2, numbers: { size: Float64Array.of(0, 1) } })).toEqual([0, 1]);
  });
});

test('rows on both sides of the end of a block are read alike, and so are the last few', () => {
  const length = 3 * 2_048 + 3;
  const cell = (i: number): number => [0, 1, NaN, 0.95, 9, 9.5, -1][i % 7] ?? NaN;
  const columns = {
    length, numbers: { number: Float64Array.from({ length }, (_, i) => cell(i)), size: Float64Array.from({ length }, (_, i) => (i % 5 === 0 ? NaN : i % 3)) },
    flags: { flag: Uint8Array.from({ length }, (_, i) => (i === 2_050 ? 7 : i % 4)) }, choices: { choice: { codes: Int32Array.from({ length }, (_, i) => (i % 5) - 2), values: ['a', 'b', 'z'] } },
    rosters: { members: { offsets: Int32Array.from({ length: length + 1 }, (_, i) => Math.floor(i / 2)), rows: { length: Math.floor(length / 2), flags: { flag: Uint8Array.from({ length: Math.floor(length / 2) }, (_, i) => i % 3) } } } },
  };
  const part = (i: number): Columns => {
    const { numbers, flags, choices: { choice: { codes, values } }, rosters: { members: { offsets, rows } } } = columns;
    const [from = 0, to = 0] = offsets.subarray(i, i + 2);
    return {
      length: 1, numbers: { number: numbers.number.slice(i, i + 1), size: numbers.size.slice(i, i + 1) }, flags: { flag: flags.flag.slice(i, i + 1) },
      choices: { choice: { codes: codes.slice(i, i + 1), values } }, rosters: { members: { offsets: Int32Array.of(0, to - from), rows: { length: to - from, flags: { flag: rows.flags.flag.slice(from, to) } } } },
    };
  };
  for (const x of [is(flag), compare(number, '>=', one), oneOf(choice, 'a'), every(members, is(flag)), any(is(flag), compare(sum(number, one), '<', one))]) {
    const all = judged(x, columns);
    for (const i of [0, 1, 2_046, 2_047, 2_048, 2_049, 2_050, 4_095, 4_096, 4_097, length - 4, length - 3, length - 2, length - 1]) expect([x.kind, i, all[i]]).toEqual([x.kind, i, judged(x, part(i))[0]]);
  }
});

test('no rows at all', () => expect(judged(all(is(flag), any()), { length: 0 })).toEqual([]));

test('the caller keeps the columns: the answer is a copy', () => {
  const flags = Uint8Array.of(2, 3);
  const out = judgeColumns([rule(is(flag))], { length: 2, flags: { flag: flags } }, at)['rule'];
  out?.fill(0);
  expect([...flags]).toEqual([2, 3]);
});

test('several rules at once, each under its id, whatever the id is', () => {
  const out = judgeColumns([rule(all(), 'a'), rule(any(), '__proto__')], { length: 1 }, at);
  expect(Object.entries(out).map(([id, truth]) => [id, ...truth])).toEqual([['a', 2], ['__proto__', 0]]);
  expect(() => judgeColumns([rule(all()), rule(any())], { length: 1 }, at)).toThrow(/^rules\[1\]\.id: given/);
});

describe('columns of a wrong shape are refused before anything is judged', () => {
  const offsets = (...of: number[]) => ({ length: 2, rosters: { members: { offsets: Int32Array.from(of), rows: { length: 3 } } } });
  test.each<[string, unknown]>([
    ['columns.length', { length: 1.5 }],
    ['columns.length', { length: -1 }],
    ['columns.numbers.number', { length: 2, numbers: { number: Float64Array.of(1) } }],
    ['columns.numbers.number', { length: 1, numbers: { number: [1] } }],
    ['columns.numbers.number', { length: 1, numbers: { number: new Float32Array(1) } }],
    ['columns.numbers.number.high', { length: 1, numbers: { number: { low: new Float64Array(1), high: new Float64Array(2) } } }],
    ['columns.flags.flag', { length: 1, flags: { flag: new Int8Array(1) } }],
    ['columns.flags.flag', { length: 1, flags: { flag: null } }],
    ['columns.dates.date', { length: 1, dates: { date: new Float64Array(1) } }],
    ['columns', [{}]],
    ['columns', 'x'],
    ['columns', null],
    ['columns.choices.choice.codes', { length: 1, choices: { choice: { codes: new Int32Array(0), values: [] } } }],
    ['columns.choices.choice.values', { length: 1, choices: { choice: { codes: new Int32Array(1), values: [5] } } }],
    ['columns.rosters.members.offsets', offsets(0, 3)],
    ['columns.rosters.members.offsets', offsets(0, 3, 2)],
    ['columns.rosters.members.offsets', offsets(1, 2, 3)],
    ['columns.rosters.members.offsets', offsets(0, 2, 2)],
    ['columns.rosters.members.offsets', offsets(0, 4, 3)],
    ['columns.rosters.members.rows.flags.x', { length: 0, rosters: { members: { offsets: new Int32Array(1), rows: { length: 0, flags: { x: new Uint8Array(1) } } } } }],
  ])('%s', (path, columns) => {
    expect(() => judgeColumns([], columns as Columns, at)).toThrow(expect.objectContaining({ problem: expect.objectContaining({ path, code: 'wrong-shape' }) as unknown }) as Error);
  });
});
