/** Arithmetic and comparison in SQL. NULL is an infinite end, and + and - hand it on as they should; LEAST and GREATEST would skip it. */
import type { Relation } from '../../model/expr.js';
import { compare as compareIntervals, type Scaled } from '../logic.js';
import { constant, exact, isExact, joined, number, sql, type Spans, type Sql } from './fragment.js';
import type { Frame } from './frame.js';

/** The decimal nearest to a whole step. FLOOR, because ROUND goes to the even number in one database and away from zero in another. */
export const snap = (of: Sql, scale: number): Sql => (scale === 1 ? of : sql`(FLOOR(${of} * ${scale} + 0.5) / ${scale})`);

export const bound = (frame: Frame, of: Spans): Spans => (isExact(of) ? exact(frame.bind(of.low)) : { low: frame.bind(of.low), high: frame.bind(of.high) });

/** TRUE, FALSE, or NULL when the spans overlap. There is no ELSE: it would decide what is unknown. */
export function compare(frame: Frame, l: Spans, by: Relation, r: Spans): Sql {
  if (by === '<=') return compare(frame, r, '>=', l);
  if (by === '<') return compare(frame, r, '>', l);
  if (isExact(l) && isExact(r)) return sql`(${l.low} ${by} ${r.low})`;
  const plain = bareColumn(l, by, r);
  if (plain) return plain;
  if (by === '>=') return sql`CASE WHEN ${l.low} >= ${r.high} THEN TRUE WHEN ${l.high} < ${r.low} THEN FALSE END`;
  if (by === '>') return sql`CASE WHEN ${l.low} > ${r.high} THEN TRUE WHEN ${l.high} <= ${r.low} THEN FALSE END`;
  const x = bound(frame, l), y = bound(frame, r);
  const ends = [...(isConstant(l) ? [] : [sql`${x.low} = ${x.high}`]), ...(isConstant(r) ? [] : [sql`${y.low} = ${y.high}`])];
  return sql`CASE WHEN ${x.high} < ${y.low} OR ${x.low} > ${y.high} THEN FALSE WHEN ${joined(ends, 'AND')} THEN TRUE END`;
}

/** One number, the same in every row. An exact column is not: it may be NULL, and NULL is equal to nothing. */
export const isConstant = ({ column, range }: Spans): boolean => column === undefined && range !== undefined && range.low === range.high;

/** An indicator against one number, where its range alone settles nothing: the bare column is NULL exactly when the answer is unknown. */
function bareColumn(l: Spans, by: Relation, r: Spans): Sql | null {
  if (l.range === undefined || r.range === undefined || compareIntervals(l.range, by, r.range) !== null) return null;
  if (l.column && isConstant(r)) return sql`(${l.column} ${by} ${r.low})`;
  return r.column && isConstant(l) ? sql`(${l.low} ${by} ${r.column})` : null;
}

export function sum(of: readonly Spans[], scale: number): Spans {
  if (of.length === 0) return constant({ low: 0, high: 0 });
  const side = (ends: readonly Sql[]): Sql => snap(joined(ends, '+'), scale);
  return both(of, side(of.map((x) => x.low)), () => side(of.map((x) => x.high)));
}

export function minus(l: Spans, r: Spans, scale: number): Spans {
  return both([l, r], snap(sql`(${l.low} - ${r.high})`, scale), () => snap(sql`(${l.high} - ${r.low})`, scale));
}

const both = (of: readonly Spans[], low: Sql, high: () => Sql): Spans => (of.every(isExact) ? exact(low) : { low, high: high() });

/** A factor that may be negative makes both ends infinite; an infinite factor times zero is zero. */
export function product(frame: Frame, l: Spans, r: Spans, { scale, per = 1 }: Scaled): Spans {
  const a = bound(frame, l), b = bound(frame, r);
  const unlessNegative = (end: Sql): Sql => sql`CASE WHEN ${a.low} >= 0 AND ${b.low} >= 0 THEN ${end} END`;
  const times = (x: Sql, y: Sql): Sql => snap(per > 1 ? sql`(${x} * ${y} / ${per})` : sql`(${x} * ${y})`, scale);
  return {
    low: unlessNegative(times(a.low, b.low)),
    high: unlessNegative(sql`CASE WHEN ${a.high} = 0 OR ${b.high} = 0 THEN 0 ELSE ${times(a.high, b.high)} END`),
  };
}

/** A negative part, or a whole that may be nothing, makes both ends infinite; of an infinite whole any part is at least nothing. */
export function share(frame: Frame, part: Spans, whole: Spans, scale: number): Spans {
  const p = bound(frame, part), w = bound(frame, whole);
  const where = (end: Sql): Sql => sql`CASE WHEN ${p.low} >= 0 AND ${w.low} > 0 THEN ${end} END`;
  const percent = (x: Sql, y: Sql): Sql => snap(sql`(${x} / ${y} * 100)`, scale);
  return { low: where(sql`CASE WHEN ${w.high} IS NULL THEN 0 ELSE ${percent(p.low, w.high)} END`), high: where(percent(p.high, w.low)) };
}

/** A smaller number is at most either; where one end is infinite, the other one bounds it, or does not. CASE, because LEAST skips NULL. */
export function atMost(frame: Frame, l: Spans, r: Spans): Spans {
  const a = bound(frame, l), b = bound(frame, r);
  return { low: known(a.low, '<=', b.low), high: either(a.high, '<=', b.high) };
}

/** The greater of two numbers, likewise. */
export function atLeast(frame: Frame, l: Spans, r: Spans): Spans {
  const a = bound(frame, l), b = bound(frame, r);
  return { low: either(a.low, '>=', b.low), high: known(a.high, '>=', b.high) };
}

/** The end that compares so with the other; infinite as soon as one of them is. */
const known = (a: Sql, by: Relation, b: Sql): Sql => sql`CASE WHEN ${a} ${by} ${b} THEN ${a} WHEN ${b} ${by} ${a} THEN ${b} END`;
/** The end that compares so with the other; the other one where it is infinite itself. */
const either = (a: Sql, by: Relation, b: Sql): Sql => sql`CASE WHEN ${a} IS NULL OR ${b} ${by} ${a} THEN ${b} ELSE ${a} END`;

/** Items that each add their own number, where they count. */
export function score(frame: Frame, items: readonly { readonly when: Sql; readonly points: Spans }[], scale: number): Spans {
  const bounded = items.map(({ when, points: of }) => ({ when: frame.bind(when), of: bound(frame, of) }));
  const side = (end: 'low' | 'high'): Sql => snap(joined([number(0), ...bounded.map(({ when, of }) => added(when, of[end], end))], '+'), scale);
  return { low: side('low'), high: side('high') };
}

/** A number that counts or not: one that may count stands at the end towards which it leads. */
export const added = (when: Sql, of: Sql, end: 'low' | 'high'): Sql => sql`CASE WHEN ${when} THEN ${of} WHEN NOT ${when} OR ${of} ${end === 'low' ? '>=' : '<='} 0 THEN 0 ELSE ${of} END`;

/** What counts adds its points; what may count widens the span towards them. */
export function points(frame: Frame, items: readonly { readonly when: Sql; readonly points: number }[]): Spans {
  const side = (end: 'low' | 'high'): Sql => joined([number(0), ...items.map(({ when, points: n }) => counted(frame.bind(when), n, end))], '+');
  return { low: side('low'), high: side('high') };
}

/** A constant that counts or not: one that may count stands at the end towards which it leads. */
export const counted = (when: Sql, n: number, end: 'low' | 'high'): Sql =>
  n < 0 === (end === 'low') ? sql`CASE WHEN NOT ${when} THEN 0 ELSE ${n} END` : sql`CASE WHEN ${when} THEN ${n} ELSE 0 END`;
