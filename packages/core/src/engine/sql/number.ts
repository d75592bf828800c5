/** Arithmetic and comparison in SQL. NULL is an infinite end, and + and - hand it on as they should; LEAST and GREATEST would skip it. */
import type { Relation } from '../../model/expr.js';
import { compare as compareIntervals } from '../logic.js';
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
  return sql`CASE WHEN ${x.high} < ${y.low} OR ${x.low} > ${y.high} THEN FALSE WHEN ${x.low} = ${x.high} AND ${y.low} = ${y.high} THEN TRUE END`;
}

/** An indicator against one number, where its range alone settles nothing: the bare column is NULL exactly when the answer is unknown. */
function bareColumn(l: Spans, by: Relation, r: Spans): Sql | null {
  if (l.range === undefined || r.range === undefined || compareIntervals(l.range, by, r.range) !== null) return null;
  if (l.column && r.range.low === r.range.high) return sql`(${l.column} ${by} ${r.low})`;
  return r.column && l.range.low === l.range.high ? sql`(${l.low} ${by} ${r.column})` : null;
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
export function product(frame: Frame, l: Spans, r: Spans, scale: number): Spans {
  const a = bound(frame, l), b = bound(frame, r);
  const unlessNegative = (end: Sql): Sql => sql`CASE WHEN ${a.low} >= 0 AND ${b.low} >= 0 THEN ${end} END`;
  const times = (x: Sql, y: Sql): Sql => snap(sql`(${x} * ${y})`, scale);
  return {
    low: unlessNegative(times(a.low, b.low)),
    high: unlessNegative(sql`CASE WHEN ${a.high} = 0 OR ${b.high} = 0 THEN 0 ELSE ${times(a.high, b.high)} END`),
  };
}

/** What counts adds its points; what may count widens the span towards them. */
export function points(frame: Frame, items: readonly { readonly when: Sql; readonly points: number }[]): Spans {
  const side = (end: 'low' | 'high'): Sql => joined([number(0), ...items.map(({ when, points: n }) => {
    const counts = frame.bind(when);
    return n < 0 === (end === 'low') ? sql`CASE WHEN NOT ${counts} THEN 0 ELSE ${n} END` : sql`CASE WHEN ${counts} THEN ${n} ELSE 0 END`;
  })], '+');
  return { low: side('low'), high: side('high') };
}
