/** The meaning of every word in SQL: TRUE, FALSE or NULL for a truth, two ends for a number. */
import type { NumberIndicator, Roster } from '../../model/indicator.js';
import { rangeOf } from '../answer.js';
import { both, breach, type Algebra, type Found, type NumberOf, type TruthOf } from '../fold.js';
import { exactly, intervalOf, line } from '../logic.js';
import { undescribed } from '../undescribed.js';
import { constant, exact, joined, number, quoteText, sql, type Spans, type Sql } from './fragment.js';
import type { Frame } from './frame.js';
import { gather } from './gather.js';
import * as numbers from './number.js';
import { asOf, elapsed } from './time.js';

const one = constant(exactly(1));

export function reading(frame: Frame): Algebra<Spans, Sql> {
  const entered = (found: Found<Sql>): Sql => (typeof found === 'string' ? sql`NULL::boolean` : frame.bind(found.inner));
  const summed = (roster: Roster, where: TruthOf, of: NumberOf | null, scale: number): Spans => {
    const member = reading(frame.roster(roster));
    const rows = { when: where(member), of: of?.(member) ?? one };
    return gather(frame, roster, rows, indicator(frame, roster.size), undescribed(where, of ?? undefined), scale);
  };
  return {
    is: (of) => frame.column(of),
    oneOf: (of, codes) => {
      const column = frame.column(of);
      return codes.length === 0 ? sql`(${column} <> ${column})` : sql`(${column} IN (${codes.map(quoteText).join(', ')}))`;
    },
    compare: (left, by, right) => numbers.compare(frame, left, by, right),
    ratio: (part, whole, by, limit, measure) => {
      const w = numbers.bound(frame, whole);
      return sql`CASE WHEN ${w.low} > 0 THEN ${numbers.compare(frame, part, by, numbers.product(frame, limit, w, measure))} END`;
    },
    all: (of) => (of.length === 0 ? sql`TRUE` : joined(of, 'AND')),
    any: (of) => (of.length === 0 ? sql`FALSE` : joined(of, 'OR')),
    atLeastOf: (n, of) => numbers.compare(frame, numbers.points(frame, of.map((when) => ({ when, points: 1 }))), '>=', constant(exactly(n))),
    not: (of) => sql`(NOT ${of})`,
    concur: (of) => {
      const truths = of.map((x) => frame.bind(x));
      const [met, unmet] = [joined(truths, 'OR'), joined(truths.map((x) => sql`NOT ${x}`), 'OR')];
      return sql`CASE WHEN ${met} AND ${unmet} THEN NULL WHEN ${met} THEN TRUE WHEN ${unmet} THEN FALSE END`;
    },
    every: (roster, where, of) => numbers.compare(frame, summed(roster, breach(where, of), null, 1), '=', constant(exactly(0))),
    some: (roster, where, of) => numbers.compare(frame, summed(roster, both(where, of), null, 1), '>=', constant(exactly(1))),
    holds: (_rule, found) => entered(found),
    inherited: entered,
    constant: (of) => constant(exactly(of)),
    indicator: (of) => indicator(frame, of),
    parameter: (_of, found) => constant(typeof found === 'string' ? line : intervalOf(found.value)),
    sum: (of, { scale }) => numbers.sum(of, scale),
    minus: (left, right, { scale }) => numbers.minus(left, right, scale),
    product: (left, right, measure) => numbers.product(frame, left, right, measure),
    atMost: (left, right) => numbers.atMost(frame, left, right),
    atLeast: (left, right) => numbers.atLeast(frame, left, right),
    share: (part, whole, { scale }) => numbers.share(frame, part, whole, scale),
    asOf: (of, day, at) => asOf(frame, of, day, at),
    elapsed: (x, at) => exact(elapsed(frame, x, at)),
    count: (roster, where) => summed(roster, where, null, 1),
    total: (roster, where, of, { scale }) => summed(roster, where, of, scale),
    score: (items, { scale }) => numbers.score(frame, items, scale),
  };
}

/** An unknown one lies in its range. */
function indicator(frame: Frame, of: NumberIndicator): Spans {
  const column = frame.column(of);
  const { low, high } = rangeOf(of);
  const end = (n: number): Sql => (Number.isFinite(n) ? sql`COALESCE(${column}, ${number(n)})` : column);
  if (!Number.isFinite(low) && !Number.isFinite(high)) return { ...exact(column), column, range: { low, high } };
  return { low: end(low), high: end(high), column, range: { low, high } };
}
