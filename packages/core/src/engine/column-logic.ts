/**
 * The logic of single values (`logic.ts`) on whole columns, one plain loop per operation.
 *
 * Truth is 0 unmet, 1 unknown, 2 met, so `all` is the least, `any` the greatest and `not` is 2 - x.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- all columns of a table have the same length */
import type { Relation } from '../model/expr.js';
import { steps, times, type Interval, type Scaled } from './logic.js';

export type Truths = Uint8Array;
export type Spans = { readonly low: Float64Array; readonly high: Float64Array };

/** The same interval in every row. */
export const filled = (length: number, { low, high }: Interval): Spans => ({
  low: new Float64Array(length).fill(low),
  high: new Float64Array(length).fill(high),
});

export function not(of: Truths): Truths {
  const out = new Uint8Array(of.length);
  for (let i = 0; i < out.length; i++) out[i] = 2 - of[i]!;
  return out;
}

export function all(length: number, of: readonly Truths[]): Truths {
  const out = new Uint8Array(length).fill(2);
  for (const truths of of) for (let i = 0; i < length; i++) if (truths[i]! < out[i]!) out[i] = truths[i]!;
  return out;
}

export function any(length: number, of: readonly Truths[]): Truths {
  const out = new Uint8Array(length);
  for (const truths of of) for (let i = 0; i < length; i++) if (truths[i]! > out[i]!) out[i] = truths[i]!;
  return out;
}

/** One way of knowing is enough, unless another contradicts it. */
export function concur(length: number, of: readonly Truths[]): Truths {
  const [least, most] = [all(length, of), any(length, of)];
  const out = new Uint8Array(length).fill(1);
  for (let i = 0; i < length; i++) if (least[i] === 0 !== (most[i] === 2)) out[i] = most[i] === 2 ? 2 : 0;
  return out;
}

export function compare(l: Spans, by: Relation, r: Spans): Truths {
  switch (by) {
    case '>=': return atLeast(l, r);
    case '>': return not(atLeast(r, l));
    case '<=': return atLeast(r, l);
    case '<': return not(atLeast(l, r));
    case '=': return equal(l, r);
  }
}

function atLeast(l: Spans, r: Spans): Truths {
  const out = new Uint8Array(l.low.length);
  for (let i = 0; i < out.length; i++) out[i] = l.low[i]! >= r.high[i]! ? 2 : l.high[i]! < r.low[i]! ? 0 : 1;
  return out;
}

function equal(l: Spans, r: Spans): Truths {
  const out = new Uint8Array(l.low.length);
  for (let i = 0; i < out.length; i++) {
    const apart = l.high[i]! < r.low[i]! || l.low[i]! > r.high[i]!;
    out[i] = apart ? 0 : l.low[i] === l.high[i] && r.low[i] === r.high[i] ? 2 : 1;
  }
  return out;
}

/** Each row compared, but unknown where the whole may be zero or less. */
export function whereWhole(whole: Spans, truths: Truths): Truths {
  const out = new Uint8Array(truths.length);
  for (let i = 0; i < out.length; i++) out[i] = whole.low[i]! > 0 ? truths[i]! : 1;
  return out;
}

export function sum(length: number, of: readonly Spans[], scale: number): Spans {
  const side = (ends: readonly Float64Array[]): Float64Array => {
    const out = new Float64Array(length);
    for (const end of ends) for (let i = 0; i < length; i++) out[i]! += steps(end[i]!, scale);
    for (let i = 0; i < length; i++) out[i]! /= scale;
    return out;
  };
  return { low: side(of.map((x) => x.low)), high: side(of.map((x) => x.high)) };
}

export function minus(l: Spans, r: Spans, scale: number): Spans {
  const side = (from: Float64Array, take: Float64Array): Float64Array => {
    const out = new Float64Array(from.length);
    for (let i = 0; i < out.length; i++) out[i] = steps(from[i]! - take[i]!, scale) / scale;
    return out;
  };
  return { low: side(l.low, r.high), high: side(l.high, r.low) };
}

/** A factor that may be negative makes the product unknown. */
export function product(l: Spans, r: Spans, { scale, per = 1 }: Scaled): Spans {
  const out = filled(l.low.length, { low: -Infinity, high: Infinity });
  for (let i = 0; i < out.low.length; i++) {
    if (l.low[i]! < 0 || r.low[i]! < 0) continue;
    out.low[i] = steps(times(l.low[i]!, r.low[i]!) / per, scale) / scale;
    out.high[i] = steps(times(l.high[i]!, r.high[i]!) / per, scale) / scale;
  }
  return out;
}

/** Neither part nor whole may be negative, and of nothing there is no share. */
export function share(part: Spans, whole: Spans, scale: number): Spans {
  const out = filled(part.low.length, { low: -Infinity, high: Infinity });
  for (let i = 0; i < out.low.length; i++) {
    if (part.low[i]! < 0 || whole.low[i]! <= 0) continue;
    out.low[i] = steps((part.low[i]! / whole.high[i]!) * 100, scale) / scale;
    out.high[i] = steps((part.high[i]! / whole.low[i]!) * 100, scale) / scale;
  }
  return out;
}

/** The smaller of two numbers in every row, and the greater one. */
export const least = (l: Spans, r: Spans): Spans => ({ low: l.low.map((n, i) => Math.min(n, r.low[i]!)), high: l.high.map((n, i) => Math.min(n, r.high[i]!)) });
export const greatest = (l: Spans, r: Spans): Spans => ({ low: l.low.map((n, i) => Math.max(n, r.low[i]!)), high: l.high.map((n, i) => Math.max(n, r.high[i]!)) });

/** Items that each add their own number, where they count. */
export function score(length: number, items: readonly { readonly when: Truths; readonly points: Spans }[], scale: number): Spans {
  const out = filled(length, { low: 0, high: 0 });
  for (const { when, points: { low, high } } of items) {
    for (let i = 0; i < length; i++) {
      if (when[i] === 2 || (when[i] === 1 && low[i]! < 0)) out.low[i]! += steps(low[i]!, scale);
      if (when[i] === 2 || (when[i] === 1 && high[i]! > 0)) out.high[i]! += steps(high[i]!, scale);
    }
  }
  for (const end of [out.low, out.high]) for (let i = 0; i < length; i++) end[i]! /= scale;
  return out;
}

/** What counts adds its points; what may count widens the span towards them. */
export function points(length: number, items: readonly { readonly when: Truths; readonly points: number }[]): Spans {
  const out = filled(length, { low: 0, high: 0 });
  for (const { when, points: n } of items) {
    for (let i = 0; i < length; i++) {
      if (when[i] === 2 || (when[i] === 1 && n < 0)) out.low[i]! += n;
      if (when[i] === 2 || (when[i] === 1 && n > 0)) out.high[i]! += n;
    }
  }
  return out;
}
