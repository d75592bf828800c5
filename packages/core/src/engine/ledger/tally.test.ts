/** Laws of tallies on random books, overlap bounds against brute force, and what hostile lines do. */
import { describe, expect, it, test } from 'vitest';
import { random, seed, type Random } from '../../../test/readings/random.js';
import type { Ledger, LedgerEntry } from '../../model/ledger.js';
import type { Tally } from '../../model/tally.js';
import type { Span } from '../../model/verdict.js';
import { addTallies } from './add-tallies.js';
import { explainPercent } from './explain-percent.js';
import { overlapOf } from './overlap.js';
import { tally } from './tally.js';

const label = { zh: 'x', en: 'x' };
const book: Ledger = { id: 'test/book', label, kind: 'flow', counts: { code: 'yuan', label, scale: 100 }, categories: ['a', 'b', 'c'].map((code) => ({ code, label })), overlapping: false, published: [] };
const sets: Ledger = { ...book, id: 'test/sets', overlapping: true };
const stock: Ledger = { ...book, id: 'test/stock', kind: 'stock' };
const at = { on: '2020-06-30', place: '51' };

const day = (r: Random) => `2020-0${String(4 + r.int(4))}-${String(10 + r.int(20))}`;
const amount = (r: Random) => r.int(100_000) / 100;
const entryIn = (of: Ledger, r: Random): LedgerEntry => ({
  amount: amount(r), on: day(r), as: r.chance(0.85) ? 'item' : r.pick(['total', 'baseline'] as const),
  categories: of.overlapping ? ['a', 'b', 'c'].filter(() => r.chance(0.4)) : r.chance(0.9) ? [r.pick(['a', 'b', 'c'])] : [],
});
const randomBook = (of: Ledger, r: Random): LedgerEntry[] => Array.from({ length: 1 + r.int(12) }, () => entryIn(of, r));
const blank = (r: Random, entries: readonly LedgerEntry[], share: number): LedgerEntry[] =>
  entries.map((e) => (['amount', 'on', 'categories'] as const).reduce((x, cell) => (r.chance(share) && !(cell === 'categories' && e.as !== 'item') ? { ...x, [cell]: null } : x), e));
const within = (inner: Span, outer: Span): boolean => (outer.low ?? -Infinity) <= (inner.low ?? -Infinity) && (inner.high ?? Infinity) <= (outer.high ?? Infinity);
/** Every span of a tally, by name. */
const spans = (t: Tally): [string, Span][] => [
  ['total', t.total], ...t.categories.map((c): [string, Span] => [c.code, c.total]), ...t.categories.flatMap((c): [string, Span][] => (c.share ? [[`${c.code} share`, c.share]] : [])),
  ...(t.remainder ? [['remainder', t.remainder.span] as [string, Span]] : []), ...(t.overlap ? [['several', t.overlap.several], ['none', t.overlap.none]] as [string, Span][] : []),
  ...(t.declared ? [['declared', t.declared] as [string, Span]] : []),
];

test.each([book, sets, stock])('filling a gap stays within the span that was told, and what is exact stays: $id', (of) => {
  const r = random(seed * 61);
  const count = { settled: 0, open: 0 };
  for (let k = 0; k < 2_000; k++) {
    const whole = randomBook(of, r);
    const gaps = blank(r, whole, 0.1);
    const [before, after] = [tally(of, gaps, at), tally(of, whole, at)];
    const known = new Map(spans(after));
    for (const [name, span] of spans(before)) {
      const filled = known.get(name);
      count[span.low === span.high ? 'settled' : 'open']++;
      // A total without its day that turns out to be of a later one is not declared yet; nor is there a share of it.
      if (filled) expect(within(filled, span), JSON.stringify({ seed, name, span, filled, gaps, whole })).toBe(true);
    }
  }
  console.log(`tally ${of.id}: seed ${String(seed)}, ${JSON.stringify(count)}`);
  expect(Math.min(count.settled, count.open)).toBeGreaterThan(500);
});

test.each([book, sets, stock])('what is open has a cause, and what has none is exact: $id', (of) => {
  const r = random(seed * 71);
  for (let k = 0; k < 1_000; k++) {
    const entries = blank(r, randomBook(of, r), 0.05);
    const t = tally(of, entries, at);
    const isExact = [t.total, ...t.categories.map((c) => c.total)].every(({ low, high }) => low === high);
    if (!isExact) expect(t.causes.length, JSON.stringify({ seed, entries })).toBeGreaterThan(0);
    if (t.causes.length === 0) expect(isExact).toBe(true);
  }
});

test.each([book, sets, stock])('the order of lines never matters: $id', (of) => {
  const r = random(seed * 67);
  const bare = ({ causes, missing, refused, ...t }: Tally) => ({ ...t, causes: causes.length, missing: missing.length, refused: refused.length });
  for (let k = 0; k < 500; k++) {
    const entries = blank(r, randomBook(of, r), 0.05);
    const mixed = entries.map((e) => ({ e, key: r.int(1e9) })).sort((a, b) => a.key - b.key).map(({ e }) => e);
    expect(bare(tally(of, mixed, at)), JSON.stringify({ seed, entries, mixed })).toEqual(bare(tally(of, entries, at)));
  }
});

test('a hundred thousand cents add up to the cent', () => {
  const { total } = tally(book, Array.from({ length: 100_000 }, () => ({ amount: 0.07, on: '2020-01-01', categories: ['a'] })), at);
  expect(total).toEqual({ low: 7_000, high: 7_000 });
});

describe('the overlap of categories', () => {
  /** Every way to give people sets of three categories, counted by sizes. */
  it('is bounded exactly as by trying every way', () => {
    const seen = new Map<string, { several: number[]; none: number[] }>();
    const all = 5;
    const place = (left: number, people: readonly number[]): void => {
      if (left === 0) {
        const sizes = [1, 2, 4].map((bit) => people.filter((set) => set & bit).length);
        const several = people.filter((set) => (set & (set - 1)) !== 0).length;
        const none = people.filter((set) => set === 0).length;
        const bounds = seen.get(sizes.join()) ?? { several: [several, several], none: [none, none] };
        const widen = ([low = 0, high = 0]: number[], n: number) => [Math.min(low, n), Math.max(high, n)];
        seen.set(sizes.join(), { several: widen(bounds.several, several), none: widen(bounds.none, none) });
        return;
      }
      for (let set = people.at(-1) ?? 0; set < 8; set++) place(left - 1, [...people, set]);
    };
    place(all, []);
    expect(seen.size).toBe(6 ** 3);
    for (const [sizes, { several, none }] of seen) {
      const found = overlapOf(sizes.split(',').map(Number), all);
      expect([sizes, found?.several, found?.none]).toEqual([sizes, { low: several[0], high: several[1] }, { low: none[0], high: none[1] }]);
    }
  });
  it('is impossible when a category has more than all', () => {
    expect(overlapOf([6, 0], 5)).toBe(null);
  });
});

describe('more than a baseline', () => {
  const base = [{ as: 'baseline', amount: 494_300, on: '2013-12-31' }, { as: 'baseline', amount: 5, on: '2013-12-31', categories: ['a'] }] as const;
  const told = (...items: LedgerEntry[]) => {
    const { aboveBaseline, remark, unremarked, categories } = tally(book, [...base, ...items], { ...at, on: '2020-12-31' });
    return [aboveBaseline, remark, categories[0]?.aboveBaseline, categories[0]?.remark, unremarked.map(({ path, given, expected }) => `${path} ${given}: ${expected.en}`)];
  };
  const total = { as: 'total', amount: 499_000, on: '2020-12-30' } as const;
  it('is told without a remark: 499,000 people out of poverty of 494,300, as Bazhong published', () => {
    expect(told(total)).toEqual([true, null, null, null, ['test/book 499000: at most its baseline of 494300, or a remark']]);
  });
  it('is shown with its remark, whose id numbers are masked', () => {
    expect(told({ ...total, remark: 'registered later: 511722199001010233' })).toEqual([true, 'registered later: 51*************23*', null, null, []]);
  });
  it('of a category is not explained by a remark on another line', () => {
    const line = { as: 'count', amount: 6, on: '2020-12-30', categories: ['a'] } as const;
    expect(told({ ...total, amount: 1, remark: 'why' }, line)).toEqual([false, 'why', true, null, ['a 6: at most its baseline of 5, or a remark']]);
    expect(told({ ...total, amount: 1 }, { ...line, remark: 'why' })).toEqual([false, null, true, 'why', []]);
  });
  it('is not known while the amount is open, and then nothing is told', () => {
    expect(told({ ...total, amount: { atLeast: 494_300 } })).toEqual([null, null, null, null, []]);
    expect(told({ ...total, amount: { atLeast: 494_301 } })[0]).toBe(true);
  });
  it('is remarked by a text of a sentence or two only', () => {
    for (const remark of [7, '', '\u3000', ['why'], 'x'.repeat(401)]) expect(tally(book, [{ ...total, remark } as LedgerEntry], { ...at, on: '2020-12-31' }).refused.map(({ problem: { path } }) => path)).toEqual(['entries[0].remark']);
  });
});

describe('a printed percentage', () => {
  it.each([
    ['81', 41_644, 50_870, 'cut'], ['82', 41_644, 50_870, 'rounded'], ['80', 41_644, 50_870, 'neither'], ['81.86', 41_644, 50_870, 'either'],
    ['50', 1, 2, 'exact'], ['50.0', 1, 2, 'exact'], ['33', 1, 3, 'either'], ['66', 2, 3, 'cut'], ['67', 2, 3, 'rounded'], ['12.5', 1, 8, 'exact'], ['12', 1, 8, 'cut'], ['13', 1, 8, 'rounded'],
    ['0', 0, 5, 'exact'], ['120', 6, 5, 'exact'], ['100', 0, 0, 'unknown'], ['eighty', 4, 5, 'unknown'], ['1e2', 1, 1, 'unknown'], ['50', NaN, 2, 'unknown'],
  ])('%s of %d in %d is %s', (printed, part, whole, kind) => {
    expect(explainPercent(printed, part, whole)).toBe(kind);
  });
  it('that is no text, or of counts that are none, is unknown', () => {
    for (const wrong of [81, null, undefined, Symbol('81'), 81n]) expect(explainPercent(wrong as never, 1, 2)).toBe('unknown');
    for (const wrong of ['1', null, Symbol('1'), 1n]) expect([explainPercent('50', wrong as never, 2), explainPercent('50', 1, wrong as never)]).toEqual(['unknown', 'unknown']);
  });
});

describe('adding tallies', () => {
  const line = [{ amount: 1, on: '2020-06-30', categories: ['a'] }];
  const codes = (...of: Tally[]) => {
    const added = addTallies(of);
    return added.kind === 'addition' ? added.total : added.problems.map(({ path }) => path);
  };
  it('adds counties of one book', () => {
    expect(codes(tally(book, line, { ...at, place: '511722' }), tally(book, line, { ...at, place: '511724' }))).toEqual({ low: 2, high: 2 });
  });
  it('adds periods that do not meet, and refuses those that share a day', () => {
    const first = tally(book, line, { ...at, since: '2020-06-01' });
    expect(codes(first, tally(book, [], { on: '2020-05-31', place: '51', since: '2020-05-01' }))).toEqual({ low: 1, high: null });
    expect(codes(first, tally(book, line, { on: '2020-06-01', place: '51', since: '2020-05-01' }))).toEqual(['tallies[1].place']);
  });
  it('refuses a city with one of its counties', () => {
    expect(codes(tally(book, line, { ...at, place: '5117' }), tally(book, line, { ...at, place: '511724' }))).toEqual(['tallies[1].place']);
  });
  it('refuses balances of two days, even of two places', () => {
    expect(codes(tally(stock, line, { ...at, place: '511722' }), tally(stock, line, { ...at, on: '2020-07-01', place: '511724' }))).toEqual(['tallies[1].on']);
  });
  it('refuses nothing at all', () => {
    expect(codes()).toEqual(['tallies']);
  });
});

describe('hostile lines', () => {
  const codes = (entries: unknown, of = book) => tally(of, entries as LedgerEntry[], at).refused.map(({ problem: { code, path } }) => `${code} ${path}`);
  it('of any wrong amount are refused, and leave the end open', () => {
    for (const [wrong, code] of [[NaN, 'not-a-number'], [Infinity, 'not-a-number'], [-0, 'out-of-range'], [-1, 'out-of-range'], [1e300, 'out-of-range'], ['5', 'wrong-type'], [[1], 'wrong-type'], [{}, 'wrong-type'], [{ between: [2, 1] }, 'contradiction'], [{ between: [1] }, 'wrong-type'], [{ atLeast: NaN }, 'not-a-number'], [{ atLeast: 1, atMost: 2 }, 'wrong-type'], [JSON.parse('{"__proto__": 5}'), 'wrong-type']] as const) {
      expect(codes([{ amount: wrong, on: '2020-01-01', categories: ['a'] }])).toEqual([`${code} entries[0].amount`]);
      expect(tally(book, [{ amount: wrong as number, on: '2020-01-01', categories: ['a'] }], at).total).toEqual({ low: 0, high: null });
    }
  });
  it('named like what every object has fall under no category', () => {
    for (const code of ['__proto__', 'constructor', 'toString']) expect(codes([{ amount: 1, on: '2020-01-01', categories: [code] }])).toEqual(['unlisted entries[0].categories']);
    expect(codes([JSON.parse('{"__proto__": 1, "amount": 1, "on": "2020-01-01", "categories": []}')])).toEqual(['unknown-key entries[0].__proto__']);
  });
  it('do not take a cell from a prototype', () => {
    expect(tally(book, [Object.create({ amount: 5, on: '2020-01-01' }) as LedgerEntry], at).total).toEqual({ low: 0, high: null });
  });
  it('that are no lines are kept and stop nothing', () => {
    expect(codes([null, 1, [], { amount: 1, on: '2020-02-30', as: 'sum', categories: 'a' }, { amount: 1, on: '2020-02-30', categories: 'a' }])).toEqual([
      'wrong-shape entries[0]', 'wrong-shape entries[1]', 'wrong-shape entries[2]', 'unlisted entries[3].as', 'not-a-day entries[4].on', 'wrong-type entries[4].categories',
    ]);
  });
  it('must come as a list, for a day, a place and a period that can be', () => {
    expect(() => tally(book, {} as LedgerEntry[], at)).toThrow('a list of lines');
    expect(() => tally(book, [], { ...at, since: '2020-07-01' })).toThrow('a first day');
    expect(() => tally(stock, [], { ...at, since: '2020-06-01' })).toThrow('a stock has no period');
    expect(() => tally({ ...book, place: '5117' }, [], at)).toThrow('whose book it is, 5117');
  });
  it('that add up beyond exact numbers leave the end open', () => {
    expect(tally(book, Array.from({ length: 1_000 }, () => ({ amount: 1e12, on: '2020-01-01', categories: ['a'] })), at).total.high).toBe(null);
    const part = (place: string) => tally(book, Array.from({ length: 5_000 }, () => ({ amount: 1e10, on: '2020-01-01', categories: ['a'] })), { ...at, place });
    expect(addTallies([part('511722'), part('511723')].map((t) => ({ ...t, total: { low: 5e15, high: 5e15 } })))).toMatchObject({ kind: 'addition', total: { high: null } });
    expect(tally(book, Array.from({ length: 1_000 }, () => ({ amount: 1e12, on: '2020-01-01', categories: ['a'] })), at).causes.map(({ kind }) => kind)).toEqual(['inexact']);
  });
});
