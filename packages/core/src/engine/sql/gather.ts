/** Counts and totals over a roster in SQL: the listed rows summed per parent, and the members that nobody described. */
import type { Roster } from '../../model/indicator.js';
import { repeated, type Interval } from '../logic.js';
import { number, sql, type Spans, type Sql } from './fragment.js';
import type { Frame } from './frame.js';
import { added as addedRow, bound, counted, isConstant, snap } from './number.js';

/** What each row adds, in the frame of the roster, and whether it counts. */
export type Rows = { readonly when: Sql; readonly of: Spans };

/** @param empty - what one undescribed member adds, from the reference reading */
export function gather(frame: Frame, roster: Roster, rows: Rows, size: Spans, empty: Interval, scale: number): Spans {
  const listed = frame.rowsOf(roster);
  const members = frame.roster(roster);
  const { low: least, high: most } = bound(frame, size);
  const fewest = sql`CASE WHEN ${least} > ${listed} THEN ${least} - ${listed} ELSE 0 END`;
  const missing = { fewest, most: sql`(${most} - ${listed})` };
  const counts = members.bind(rows.when);
  /** More rows than the size: neither is believed, and there may be any number of members. */
  const overfull = repeated({ low: 0, high: Infinity }, empty);
  const added = (side: 'low' | 'high'): Sql => {
    if (isConstant(rows.of) && rows.of.range) return counted(counts, rows.of.range.low, side);
    return addedRow(counts, members.bind(rows.of[side]), side);
  };
  const end = (side: 'low' | 'high'): Sql => {
    const sum = frame.sumOf(roster, scale === 1 ? added(side) : sql`FLOOR(${added(side)} * ${scale} + 0.5)`);
    const many = side === 'low' ? empty.low < 0 : empty.high > 0;
    const described = scale === 1 ? sum : sql`${sum} / ${number(scale)}`;
    const total = empty[side] === 0 ? described : sql`(${described} + ${times(many ? missing.most : missing.fewest, empty[side])})`;
    return frame.bind(sql`CASE WHEN ${listed} > ${most} THEN ${number(overfull[side])} ELSE ${snap(total, scale)} END`);
  };
  return { low: end('low'), high: end('high') };
}

/** A number of members times a constant, where an infinite constant times zero is zero. */
function times(n: Sql, k: number): Sql {
  return Number.isFinite(k) ? sql`${n} * ${number(k)}` : sql`CASE WHEN ${n} = 0 THEN ${number(0)} END`;
}
