/** Arithmetic on blocks of numbers: the same steps as for single values, on one array where no end is needed, on both ends otherwise. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a block has room for all its rows */
import { line, steps, times, type Scaled } from '../logic.js';
import { endsOf, exactOf, isAnywhere, numbers, spans, type Cells, type Numbers, type Spans } from './numbers.js';
import type { Plan } from './plan.js';

/**
 * The arrays of exact numbers, if a missing one leaves the result anywhere: then NaN carries through. Null otherwise.
 */
function exacts(plan: Plan, of: readonly Numbers[], carries: (x: Cells) => boolean): Float64Array[] | null {
  if (!of.every((x) => (x.kind === 'cells' ? carries(x) : exactOf(x) !== null))) return null;
  return of.map((x) => (x.kind === 'cells' ? x.of : endsOf(plan, x).low));
}

function worked(plan: Plan, work: (out: Float64Array, rows: number) => void): Cells {
  const of = numbers();
  plan.add((_, rows) => work(of, rows));
  return { kind: 'cells', of, range: line };
}

function workedEnds(plan: Plan, work: (out: Spans, rows: number) => void): Spans {
  const out = spans();
  plan.add((_, rows) => work(out, rows));
  return out;
}

export const sum = (plan: Plan, of: readonly Numbers[], scale: number): Numbers => plan.once('sum', [scale, ...of], () => {
  const exact = exacts(plan, of, isAnywhere);
  if (exact) return worked(plan, (out, rows) => addUp(out, exact, scale, rows));
  const ends = of.map((x) => endsOf(plan, x));
  const [lows, highs] = [ends.map(({ low }) => low), ends.map(({ high }) => high)];
  return workedEnds(plan, ({ low, high }, rows) => {
    addUp(low, lows, scale, rows);
    addUp(high, highs, scale, rows);
  });
});

function addUp(out: Float64Array, of: readonly Float64Array[], scale: number, rows: number): void {
  const [a, b, c] = of;
  if (of.length === 3) for (let i = 0; i < rows; i++) out[i] = (steps(a![i]!, scale) + steps(b![i]!, scale) + steps(c![i]!, scale)) / scale;
  else {
    out.fill(0, 0, rows);
    for (const x of of) for (let i = 0; i < rows; i++) out[i]! += steps(x[i]!, scale);
    for (let i = 0; i < rows; i++) out[i]! /= scale;
  }
}

export const minus = (plan: Plan, l: Numbers, r: Numbers, scale: number): Numbers => plan.once('minus', [scale, l, r], () => {
  const exact = exacts(plan, [l, r], isAnywhere);
  if (exact) return worked(plan, (out, rows) => subtract(out, exact[0]!, exact[1]!, scale, rows));
  const [a, b] = [endsOf(plan, l), endsOf(plan, r)];
  return workedEnds(plan, ({ low, high }, rows) => {
    subtract(low, a.low, b.high, scale, rows);
    subtract(high, a.high, b.low, scale, rows);
  });
});

function subtract(out: Float64Array, from: Float64Array, take: Float64Array, scale: number, rows: number): void {
  for (let i = 0; i < rows; i++) out[i] = steps(from[i]! - take[i]!, scale) / scale;
}

/** A factor that may be negative makes the product unknown; a missing one that may be so is NaN, and carries through. */
export const product = (plan: Plan, l: Numbers, r: Numbers, { scale, per = 1 }: Scaled): Numbers => plan.once('product', [scale, per, l, r], () => {
  const exact = exacts(plan, [l, r], ({ range }) => range.low < 0);
  if (exact) return worked(plan, (out, rows) => multiply(out, exact[0]!, exact[1]!, scale, per, rows));
  const [a, b] = [endsOf(plan, l), endsOf(plan, r)];
  return workedEnds(plan, (out, rows) => multiplyEnds(out, a, b, scale, per, rows));
});

/** Added instead of a branch. */
const impossible = Float64Array.of(0, NaN);

function multiply(out: Float64Array, a: Float64Array, b: Float64Array, scale: number, per: number, rows: number): void {
  for (let i = 0; i < rows; i++) {
    const l = a[i]!, r = b[i]!;
    out[i] = steps((l * r) / per, scale) / scale + impossible[(l < 0 ? 1 : 0) | (r < 0 ? 1 : 0)]!;
  }
}

function multiplyEnds({ low, high }: Spans, l: Spans, r: Spans, scale: number, per: number, rows: number): void {
  for (let i = 0; i < rows; i++) {
    const open = l.low[i]! < 0 || r.low[i]! < 0;
    low[i] = open ? -Infinity : steps(times(l.low[i]!, r.low[i]!) / per, scale) / scale;
    high[i] = open ? Infinity : steps(times(l.high[i]!, r.high[i]!) / per, scale) / scale;
  }
}

/** Neither part nor whole may be negative, and of nothing there is no share. */
export const share = (plan: Plan, part: Numbers, whole: Numbers, scale: number): Numbers => plan.once('share', [scale, part, whole], () => {
  const [p, w] = [endsOf(plan, part), endsOf(plan, whole)];
  return workedEnds(plan, ({ low, high }, rows) => {
    for (let i = 0; i < rows; i++) {
      const open = p.low[i]! < 0 || w.low[i]! <= 0;
      low[i] = open ? -Infinity : steps((p.low[i]! / w.high[i]!) * 100, scale) / scale;
      high[i] = open ? Infinity : steps((p.high[i]! / w.low[i]!) * 100, scale) / scale;
    }
  });
});

/** The smaller of two numbers, and the greater one. */
export const least = (plan: Plan, l: Numbers, r: Numbers): Numbers => eachEnd(plan, 'least', l, r, Math.min);
export const greatest = (plan: Plan, l: Numbers, r: Numbers): Numbers => eachEnd(plan, 'greatest', l, r, Math.max);

const eachEnd = (plan: Plan, word: string, l: Numbers, r: Numbers, choose: (a: number, b: number) => number): Numbers => plan.once(word, [l, r], () => {
  const [a, b] = [endsOf(plan, l), endsOf(plan, r)];
  return workedEnds(plan, ({ low, high }, rows) => {
    for (let i = 0; i < rows; i++) {
      low[i] = choose(a.low[i]!, b.low[i]!);
      high[i] = choose(a.high[i]!, b.high[i]!);
    }
  });
});
