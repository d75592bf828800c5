import { describe, expect, test } from 'vitest';
import { score, type Quantity } from '../../model/expr.js';
import type { FlagIndicator } from '../../model/indicator.js';
import type { Parameter } from '../../model/parameter.js';
import { ContractError } from '../../model/problem.js';
import type { RecordOf } from '../../model/record.js';
import type { Among, First, Ranking, Score } from '../../model/score.js';
import { random, seed } from '../../../test/readings/random.js';
import { assessing } from './assess.js';
import { isAmong, rank } from './rank.js';

const label = { zh: 'n', en: 'name' };
const at = { on: '2019-06-30', place: '511722' };
const entry = { from: '2015-01-01', source: { id: 'document', title: label }, standing: 'official' } as const;
const flag = (id: string): FlagIndicator => ({ id, label, type: 'flag' });
const points = (value: number): Parameter => ({ id: `points ${value}`, label, unit: 'point', scale: 1, values: [{ ...entry, value }] });
const item = (id: string, value: number) => ({ id, label, when: { kind: 'is', of: flag(id) } as const, points: points(value) });
const of = (value: Quantity, id = 'score'): Score => ({ id, label, subject: 'household', polarity: 'higher-is-poorer', formula: [{ ...entry, value }] });
const four = of(score(item('a', 1), item('b', 2), item('c', 2), item('d', -1)));
const ranked = (records: readonly RecordOf[], first?: First) => rank(records.map(assessing(four, at)), first).map(({ best, worst, last }) => [best, worst, last]);

const none = { a: false, b: false, c: false, d: false };

describe('a rank', () => {
  test('is shared by equal scores, and the ranks behind them are skipped; either of the tied may have to take the last place', () => {
    expect(ranked([{ ...none, a: true }, { ...none, b: true }, { ...none, c: true }, none])).toEqual([[3, 3, 3], [1, 1, 2], [1, 1, 2], [4, 4, 4]]);
  });
  test('is a range while an answer is missing, also that of the others', () => {
    expect(ranked([{ ...none, b: null }, { ...none, a: true }, none])).toEqual([[1, 2, 3], [1, 2, 2], [2, 3, 3]]);
  });
  test('counts from the lowest score if asked to', () => {
    expect(ranked([{ ...none, a: true }, { ...none, d: true }, none], 'lowest')).toEqual([[3, 3, 3], [1, 1, 1], [2, 2, 2]]);
  });
  test('of somebody about whom nothing is known is any, and nobody is certainly before or behind', () => {
    expect(ranked([{}, none, { ...none, b: true, c: true, a: true }])).toEqual([[1, 3, 3], [2, 3, 3], [1, 1, 2]]);
  });
  test('of nobody else is the first, and of nobody at all is none', () => {
    expect(ranked([{}])).toEqual([[1, 1, 1]]);
    expect(rank([])).toEqual([]);
  });
  test('is refused between two scores, and between two days', () => {
    const other = assessing(of(score(), 'other'), at), later = assessing(four, { ...at, on: '2019-07-01' }), one = assessing(four, at);
    expect(() => rank([one({}), other({})])).toThrow(ContractError);
    expect(() => rank([one({}), later({})])).toThrow(ContractError);
  });
  test('says of a place among the first so many whether it is certain, impossible, or nobody can tell', () => {
    const [tied] = rank([none, none].map(assessing(four, at))) as [Ranking];
    expect([1, 2].map((n) => isAmong(tied, n)), 'a tie over the limit is for somebody to break').toEqual(['unknown', 'certain']);
    const [, behind] = rank([{ ...none, a: true }, none].map(assessing(four, at))) as [Ranking, Ranking];
    expect(isAmong(behind, 1)).toBe('impossible');
  });
});

/** Every record that one with gaps may turn out to be. */
const completions = (record: RecordOf): RecordOf[] =>
  ['a', 'b', 'c', 'd'].reduce<RecordOf[]>((all, id) => all.flatMap((x) => (x[id] === null ? [{ ...x, [id]: true }, { ...x, [id]: false }] : [x])), [record]);
const product = <T>(lists: readonly (readonly T[])[]): T[][] => lists.reduce<T[][]>((all, list) => all.flatMap((head) => list.map((x) => [...head, x])), [[]]);
const worth = (record: RecordOf): number => (record['a'] ? 1 : 0) + (record['b'] ? 2 : 0) + (record['c'] ? 2 : 0) - (record['d'] ? 1 : 0);

test(`ranks, places and who is among the first agree with every completion tried out, seed ${seed}`, () => {
  const r = random(seed * 11_003);
  const seen: Record<Among, number> = { certain: 0, impossible: 0, unknown: 0 };
  for (let k = 0; k < 150; k++) {
    const sign = r.chance(0.5) ? 1 : -1;
    const records = Array.from({ length: 2 + r.int(3) }, (): RecordOf => Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, r.chance(0.22) ? null : r.chance(0.5)])));
    const worlds = product(records.map((record) => [...new Set(completions(record).map(worth))].map((n) => sign * n)));
    const rankings = rank(records.map(assessing(four, at)), sign === 1 ? 'highest' : 'lowest');
    for (const [i, ranking] of rankings.entries()) {
      const ahead = worlds.map((world) => world.filter((n) => n > (world[i] as number)).length);
      const level = worlds.map((world) => world.filter((n, j) => j !== i && n === world[i]).length);
      const expected = { best: 1 + Math.min(...ahead), worst: 1 + Math.max(...ahead), last: 1 + Math.max(...ahead.map((n, w) => n + (level[w] as number))) };
      expect({ best: ranking.best, worst: ranking.worst, last: ranking.last }, JSON.stringify(records)).toEqual(expected);
      for (let n = 1; n <= records.length; n++) {
        // A tie may be broken in any way: the place lies anywhere among those who are level.
        const places = ahead.flatMap((before, w) => Array.from({ length: 1 + (level[w] as number) }, (_, tie) => before + tie + 1));
        const truth: Among = places.every((place) => place <= n) ? 'certain' : places.every((place) => place > n) ? 'impossible' : 'unknown';
        expect(isAmong(ranking, n)).toBe(truth);
        seen[truth]++;
      }
    }
  }
  for (const n of Object.values(seen)) expect(n).toBeGreaterThan(50);
});
