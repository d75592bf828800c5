import { describe, expect, test } from 'vitest';
import type { Relation } from '../model/expr.js';
import { all, any, compare, concur, counted, exactly, type Interval, intervalOf, line, minus, not, product, repeated, share, snap, sum, type Truth } from './logic.js';

const span = (low: number, high: number): Interval => ({ low, high });

test('one false settles all, one true settles any, and unknown yields only to them', () => {
  const join = (f: (of: Truth[]) => Truth, ...of: Truth[]) => f(of);
  expect([join(all, null, false), join(all, null, true), join(all)]).toEqual([false, null, true]);
  expect([join(any, null, true), join(any, null, false), join(any)]).toEqual([true, null, false]);
  expect([not(true), not(null), not(false)]).toEqual([false, null, true]);
});

describe('spans compare only when every pair of numbers compares so', () => {
  const cases: [Interval, Relation, Interval, Truth][] = [
    [exactly(3), '>=', exactly(3), true], [exactly(3), '>', exactly(3), false], [exactly(3), '<=', exactly(3), true], [exactly(3), '<', exactly(3), false],
    [span(3, 5), '>=', exactly(3), true], [span(3, 5), '>', exactly(3), null], [span(2, 5), '>=', exactly(3), null], [span(1, 3), '>', exactly(3), false],
    [span(1, 3), '>=', exactly(3), null], [span(1, 2), '>=', exactly(3), false], [span(1, 3), '<=', exactly(3), true], [span(1, 3), '<', exactly(3), null],
    [exactly(3), '=', exactly(3), true], [span(3, 4), '=', exactly(3), null], [span(4, 5), '=', exactly(3), false], [span(1, 2), '=', exactly(3), false],
    [line, '>=', line, null], [line, '=', exactly(0), null], [span(-Infinity, 2.99), '<', exactly(3), true],
  ];
  test.each(cases)('%o %s %o is %s', (l, by, r, truth) => expect(compare(l, by, r)).toBe(truth));
});

test('arithmetic lands on whole steps where binary fractions miss them', () => {
  expect(0.07 * 100).not.toBe(7);
  expect(snap(0.07 * 100, 1)).toBe(7);
  expect(product(exactly(0.07), exactly(100), { scale: 100 })).toEqual(exactly(7));
  expect(sum([exactly(3300.1), exactly(0.2)], 100)).toEqual(exactly(3300.3));
  expect(minus(exactly(0.3), exactly(0.1), { scale: 10 })).toEqual(exactly(0.2));
  expect(snap(-2.5, 1)).toBe(-2);
});

test('a hundred thousand fractions add up to the step', () => {
  const many = Array.from({ length: 100_000 }, () => exactly(99_999.99));
  expect(sum(many, 100)).toEqual(exactly(9_999_999_000));
});

test('an open end stays open through a sum and a difference, and swaps sides in a difference', () => {
  expect(sum([span(1, Infinity), exactly(2)], 1)).toEqual(span(3, Infinity));
  expect(minus(exactly(5), span(1, Infinity), { scale: 1 })).toEqual(span(-Infinity, 4));
  expect(sum([], 1)).toEqual(exactly(0));
});

test('zero times an open end is zero, and a factor that may be negative makes the product unknown', () => {
  expect(product(exactly(0), span(1, Infinity), { scale: 1 })).toEqual(exactly(0));
  expect(product(span(0, 2), span(3, Infinity), { scale: 1 })).toEqual(span(0, Infinity));
  expect(product(span(-1, 2), exactly(3), { scale: 1 })).toEqual(line);
  expect(product(exactly(3), exactly(-1), { scale: 1 })).toEqual(line);
});

test('a factor in percent counts hundredths, exactly', () => {
  expect(product(exactly(1.5), exactly(20_000), { scale: 10_000, per: 100 })).toEqual(exactly(300));
  expect(product(exactly(2), exactly(333), { scale: 10_000, per: 100 })).toEqual(exactly(6.66));
});

const percent = { scale: 100 };
test('a share is rounded to the step, and unknown of a whole that may be nothing or with a part that may be negative', () => {
  expect(share(exactly(1), exactly(3), percent)).toEqual(exactly(33.33));
  expect(share(span(1, 2), span(4, Infinity), percent)).toEqual(span(0, 50));
  expect(share(span(1, Infinity), exactly(4), percent)).toEqual(span(25, Infinity));
  expect([share(exactly(1), exactly(0), percent), share(exactly(1), span(0, 3), percent), share(span(-1, 3), exactly(3), percent)]).toEqual([line, line, line]);
});

test('several ways to know one thing: one is enough, and two that contradict each other are none', () => {
  expect([concur([true, null]), concur([null, false]), concur([null, null]), concur([true, false]), concur([true, true, null]), concur([true, null, false])])
    .toEqual([true, false, null, null, true, null]);
});

test('what may count reaches from nothing to its number, on either side of zero', () => {
  expect(counted(null, exactly(2))).toEqual(span(0, 2));
  expect(counted(null, exactly(-2))).toEqual(span(-2, 0));
  expect(counted(null, span(-1, 3))).toEqual(span(-1, 3));
  expect(counted(null, span(2, 3))).toEqual(span(0, 3));
  expect([counted(true, exactly(2)), counted(false, line)]).toEqual([exactly(2), exactly(0)]);
});

test('undescribed members add the least when there are fewest of them, or most if each takes away', () => {
  expect(repeated(span(1, 3), span(2, 5))).toEqual(span(2, 15));
  expect(repeated(span(1, 3), span(-2, 5))).toEqual(span(-6, 15));
  expect(repeated(span(1, 3), span(-5, -2))).toEqual(span(-15, -2));
  expect(repeated(span(0, Infinity), exactly(0))).toEqual(exactly(0));
  expect(repeated(exactly(0), line)).toEqual(exactly(0));
  expect(repeated(span(0, Infinity), span(0, 1))).toEqual(span(0, Infinity));
});

test('a floor, a ceiling and a range are spans', () => {
  expect([intervalOf(3), intervalOf({ atLeast: 3 }), intervalOf({ atMost: 3 }), intervalOf({ between: [3, 4] })])
    .toEqual([exactly(3), span(3, Infinity), span(-Infinity, 3), span(3, 4)]);
});
