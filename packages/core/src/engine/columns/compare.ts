/**
 * How blocks of numbers compare. Everything follows from "at least".
 *
 * A truth is two bits: the upper says that it is met in any case, the lower that it may be. Comparisons make these bits without a branch,
 * which would be guessed wrong on every other row of real data; four rows make one word.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a block has room for all its rows */
import type { Relation } from '../../model/expr.js';
import { compare as compareIntervals, exactly } from '../logic.js';
import { endsOf, exactOf, isAnywhere, type Cells, type Numbers, type Points } from './numbers.js';
import type { Plan } from './plan.js';
import { all, codeOf, constant, derived, not, ones, unknown, type Truths } from './truths.js';

export function compare(plan: Plan, l: Numbers, by: Relation, r: Numbers): Truths {
  switch (by) {
    case '>=': return atLeast(plan, l, r);
    case '<=': return atLeast(plan, r, l);
    case '<': return not(plan, atLeast(plan, l, r));
    case '>': return not(plan, atLeast(plan, r, l));
    case '=': return all(plan, [atLeast(plan, l, r), atLeast(plan, r, l)]);
  }
}

function atLeast(plan: Plan, l: Numbers, r: Numbers): Truths {
  if (l.kind === 'same' && r.kind === 'same') return constant(plan, codeOf(compareIntervals(l.of, '>=', r.of)));
  const [left, right] = [exactOf(l), exactOf(r)];
  if (right !== null && l.kind === 'cells') return cellsWith(plan, l, '>=', right);
  if (left !== null && r.kind === 'cells') return cellsWith(plan, r, '<=', left);
  if (right !== null && l.kind === 'points') return reached(plan, l, Math.ceil(right));
  // No more points than so many: not one more.
  if (left !== null && r.kind === 'points') return not(plan, reached(plan, r, Math.floor(left) + 1));
  if (l.kind === 'cells' && r.kind === 'cells' && isAnywhere(l) && isAnywhere(r)) return derived(plan, '>=', [l, r], (out, words) => allAtLeast(out.words, l.of, l.of, r.of, r.of, words));
  const [a, b] = [endsOf(plan, l), endsOf(plan, r)];
  return derived(plan, '>=', [a, b], (out, words) => allAtLeast(out.words, a.low, a.high, b.low, b.high, words));
}

/** The number of each row with one number. What a missing number says is the same in every row. */
function cellsWith(plan: Plan, { of, range }: Cells, by: '>=' | '<=', n: number): Truths {
  const missing = codeOf(compareIntervals(range, by, exactly(n)));
  const work = by === '>=' ? atLeastOne : atMostOne;
  return derived(plan, by, [of, missing, n], (out, words, rows) => {
    work(out.words, of, n, words);
    if (missing !== unknown) whereMissing(out.bytes, of, missing, rows);
  });
}

function atLeastOne(out: Int32Array, of: Float64Array, n: number, words: number): void {
  for (let i = 0; i < words; i++) {
    const a = of[4 * i]!, b = of[4 * i + 1]!, c = of[4 * i + 2]!, d = of[4 * i + 3]!;
    out[i] = (+(a >= n) << 1) | +!(a < n) | (+(b >= n) << 9) | (+!(b < n) << 8) | (+(c >= n) << 17) | (+!(c < n) << 16) | (+(d >= n) << 25) | (+!(d < n) << 24);
  }
}

function atMostOne(out: Int32Array, of: Float64Array, n: number, words: number): void {
  for (let i = 0; i < words; i++) {
    const a = of[4 * i]!, b = of[4 * i + 1]!, c = of[4 * i + 2]!, d = of[4 * i + 3]!;
    out[i] = (+(a <= n) << 1) | +!(a > n) | (+(b <= n) << 9) | (+!(b > n) << 8) | (+(c <= n) << 17) | (+!(c > n) << 16) | (+(d <= n) << 25) | (+!(d > n) << 24);
  }
}

function whereMissing(out: Uint8Array, of: Float64Array, code: number, rows: number): void {
  for (let i = 0; i < rows; i++) if (of[i] !== of[i]) out[i] = code;
}

function allAtLeast(out: Int32Array, low: Float64Array, high: Float64Array, least: Float64Array, most: Float64Array, words: number): void {
  for (let i = 0; i < words; i++) {
    const a = 4 * i, b = a + 1, c = a + 2, d = a + 3;
    out[i] = (+(low[a]! >= most[a]!) << 1) | +!(high[a]! < least[a]!) | (+(low[b]! >= most[b]!) << 9) | (+!(high[b]! < least[b]!) << 8)
      | (+(low[c]! >= most[c]!) << 17) | (+!(high[c]! < least[c]!) << 16) | (+(low[d]! >= most[d]!) << 25) | (+!(high[d]! < least[d]!) << 24);
  }
}

/** So many points at least. */
function reached(plan: Plan, { least, low, high }: Points, points: number): Truths {
  const limit = points - least;
  if (limit <= 0 || limit > 255) return constant(plan, codeOf(limit <= 0));
  return derived(plan, 'points', [low, limit], (out, words) => reach(out.words, low, high, limit, words));
}

/** Whether a byte is at least the limit: its seven lower bits carry into the eighth, or it has the eighth already. */
function reach(out: Int32Array, low: Int32Array, high: Int32Array, limit: number, words: number): void {
  const carry = Math.imul(ones, 128 - (limit & 127)), isUpper = limit > 127 ? -1 : 0;
  for (let i = 0; i < words; i++) {
    const l = low[i]!, h = high[i]!;
    const a = (((l & 0x7f7f7f7f) + carry) | 0) >>> 7, b = (((h & 0x7f7f7f7f) + carry) | 0) >>> 7;
    const x = l >>> 7, y = h >>> 7;
    const met = ((a & x) | (~isUpper & (a | x))) & ones, open = ((b & y) | (~isUpper & (b | y))) & ones;
    out[i] = (met << 1) | open;
  }
}

/** Each row compared, but unknown where the whole may be zero or less. */
export function whereWhole(plan: Plan, whole: Numbers, truths: Truths): Truths {
  const low = whole.kind === 'cells' && whole.range.low <= 0 ? whole.of : endsOf(plan, whole).low;
  return derived(plan, 'whole', [low, truths], (out, words) => whereMore(out.words, low, truths.words, words));
}

function whereMore(out: Int32Array, whole: Float64Array, truths: Int32Array, words: number): void {
  for (let i = 0; i < words; i++) {
    const a = whole[4 * i]!, b = whole[4 * i + 1]!, c = whole[4 * i + 2]!, d = whole[4 * i + 3]!;
    const known = (+(a > 0) | (+(b > 0) << 8) | (+(c > 0) << 16) | (+(d > 0) << 24)) * 255;
    out[i] = (truths[i]! & known) | (ones & ~known);
  }
}
