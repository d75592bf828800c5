/** Kleene truth and interval arithmetic on single values: the whole semantics. Every reading must agree with this file. */
import type { Relation } from '../model/expr.js';
import type { Amount } from '../model/parameter.js';
import type { Span } from '../model/verdict.js';

/** `null` is unknown. */
export type Truth = true | false | null;

/** The numbers between two ends, infinite when open; exact when both are equal. */
export type Interval = { readonly low: number; readonly high: number };

export const not = (a: Truth): Truth => (a === null ? null : !a);
export const all = (of: readonly Truth[]): Truth => (of.includes(false) ? false : of.includes(null) ? null : true);
export const any = (of: readonly Truth[]): Truth => (of.includes(true) ? true : of.includes(null) ? null : false);

/** What one way of knowing settles, unless another contradicts it. */
export const concur = (of: readonly Truth[]): Truth => (of.includes(true) === of.includes(false) ? null : of.includes(true));

export const line: Interval = { low: -Infinity, high: Infinity };
export const exactly = (n: number): Interval => ({ low: n, high: n });
export const isExact = ({ low, high }: Interval): boolean => low === high;
/** An interval as plain data, and back: JSON knows no infinity. */
export const spanOf = (of: Interval): Span => (Number.isFinite(of.low) && Number.isFinite(of.high) ? of : { low: finite(of.low), high: finite(of.high) });
export const ends = (of: Span): Interval => (of.low === null || of.high === null ? { low: of.low ?? -Infinity, high: of.high ?? Infinity } : (of as Interval));
const finite = (end: number): number | null => (Number.isFinite(end) ? end : null);
export function intervalOf(amount: Amount): Interval {
  if (typeof amount === 'number') return exactly(amount);
  if ('atLeast' in amount) return { low: amount.atLeast, high: Infinity };
  if ('atMost' in amount) return { low: -Infinity, high: amount.atMost };
  return { low: amount.between[0], high: amount.between[1] };
}

/** How many whole steps a number is, to the nearest. */
export const steps = (n: number, scale: number): number => Math.floor(n * scale + 0.5);
/** The decimal nearest to a whole step: undoes the error of binary fractions, so that 0.07 × 100 is 7. */
export const snap = (n: number, scale: number): number => steps(n, scale) / scale;

/** An open end times zero is zero: the unknown number is finite. */
export const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

/** A sum runs over whole steps: thousands of fractions added up would drift by a step, and then their order would matter. */
export function sum(of: readonly Interval[], scale: number): Interval {
  let low = 0, high = 0;
  for (const x of of) {
    low += steps(x.low, scale);
    high += steps(x.high, scale);
  }
  return { low: low / scale, high: high / scale };
}
const between = (low: number, high: number, scale: number): Interval => ({ low: snap(low, scale), high: snap(high, scale) });
export const minus = (l: Interval, r: Interval, { scale }: Scaled): Interval => between(l.low - r.high, l.high - r.low, scale);

/** Neither factor may be negative. One that may be makes the product unknown, because the order of the ends would turn. */
export const product = (l: Interval, r: Interval, { scale, per = 1 }: Scaled): Interval =>
  l.low < 0 || r.low < 0 ? line : between(times(l.low, r.low) / per, times(l.high, r.high) / per, scale);

/** The smaller of two numbers, and the greater one. */
export const atMost = (l: Interval, r: Interval): Interval => ({ low: Math.min(l.low, r.low), high: Math.min(l.high, r.high) });
export const atLeast = (l: Interval, r: Interval): Interval => ({ low: Math.max(l.low, r.low), high: Math.max(l.high, r.high) });

/** Steps per unit of a product, and what it is divided by: 100 where a factor is in percent. */
export type Scaled = { readonly scale: number; readonly per?: number };

/** A part in percent of a whole. Neither may be negative, and of nothing there is no share. */
export const share = (part: Interval, whole: Interval, { scale }: Scaled): Interval =>
  part.low < 0 || whole.low <= 0 ? line : between((part.low / whole.high) * 100, (part.high / whole.low) * 100, scale);

const nothing: Interval = Object.freeze(exactly(0));
/** What one item or member adds: its number when it counts, nothing when it does not, either when nobody knows. */
export function counted(when: Truth, x: Interval): Interval {
  if (when === true) return x;
  return when === false ? nothing : { low: Math.min(0, x.low), high: Math.max(0, x.high) };
}

/** What `n` members add that nobody described, each adding `one`. */
export const repeated = (n: Interval, one: Interval): Interval => ({
  low: times(one.low < 0 ? n.high : n.low, one.low),
  high: times(one.high > 0 ? n.high : n.low, one.high),
});

/** Compares two intervals: settled only when every number of the one compares so with every number of the other. All follow from "at least". */
export function compare(l: Interval, by: Relation, r: Interval): Truth {
  switch (by) {
    case '>=': return l.low >= r.high ? true : l.high < r.low ? false : null;
    case '<=': return compare(r, '>=', l);
    case '<': return not(compare(l, '>=', r));
    case '>': return not(compare(l, '<=', r));
    case '=': return all([compare(l, '>=', r), compare(l, '<=', r)]);
  }
}
