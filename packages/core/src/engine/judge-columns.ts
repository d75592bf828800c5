/* eslint-disable @typescript-eslint/no-non-null-assertion -- all columns of a table have the same length */
import { dayNumber } from '../model/civil-date.js';
import { dateOf, type DayOf } from '../model/expr.js';
import type { NumberIndicator, Roster } from '../model/indicator.js';
import type { Rule } from '../model/rule.js';
import { assumedBy, type Assumed } from './assumed.js';
import { timeOf, type Time } from './calendar/time-of.js';
import { choiceColumn, dayColumn, flagColumn, numberColumn } from './column-cells.js';
import * as logic from './column-logic.js';
import type { Spans, Truths } from './column-logic.js';
import { gather } from './column-rosters.js';
import { checkColumns, type Columns } from './columns.js';
import { both, breach, foldRule, type Algebra, type NumberOf, type TruthOf } from './fold.js';
import { checkAt, checkDistinct, type JudgeAt } from './judge.js';
import { stepsOf } from './in-force.js';
import { exactly, intervalOf, line, type Interval } from './logic.js';
import { undescribed } from './undescribed.js';

/**
 * Judges many records by columns, without reasons: millions of rows in a second.
 *
 * It agrees with {@link judge} on every row. For the reasons of one row, judge that record.
 *
 * @returns a column per rule id: 0 unmet, 1 unknown, 2 met
 * @throws ContractError when a column has the wrong type or length, the offsets of a roster fall, or a rule is listed twice
 * @example judgeColumns([foodAndClothing], { length: 2, flags: { foodSufficient: Uint8Array.of(0, 1) } }, at)[foodAndClothing.id] //=> Uint8Array.of(0, 1)
 */
export function judgeColumns(rules: readonly Rule[], columns: Columns, at: JudgeAt): Record<string, Uint8Array> {
  checkAt(at);
  checkColumns(columns);
  checkDistinct(rules);
  const reading = reader(columns, assumedBy(at.assume));
  return Object.fromEntries(rules.map((rule) => [rule.id, foldRule(rule, reading, at)]));
}

/** The rows that own these, and the number of the owner of each. */
type Owner = { readonly columns: Columns; readonly of: Int32Array };

/** The meaning of every word over these columns. */
export function reader(columns: Columns, assumed: Assumed, owner?: Owner): Algebra<Spans, Truths> {
  const { length } = columns;
  const same = (of: Interval): Spans => logic.filled(length, of);
  const unknown = (): Truths => new Uint8Array(length).fill(1);
  const members = memberReader(columns, assumed);
  const number = (of: NumberIndicator): Spans => numberColumn(columns, of, assumed);
  const days = (day: DayOf): Int32Array => {
    const of = dateOf(day);
    if (of === day) return dayColumn(columns, of, assumed);
    if (!owner) return new Int32Array(length);
    const owners = dayColumn(owner.columns, of, assumed);
    return owner.of.map((i) => owners[i]!);
  };
  const summed = (roster: Roster, where: TruthOf, of: NumberOf | null, scale: number): Spans => {
    const { offsets, reading, one } = members(roster);
    return gather({ offsets, when: where(reading), of: of?.(reading) ?? one }, number(roster.size), undescribed(where, of ?? undefined), scale);
  };
  return {
    is: (of) => flagColumn(columns, of, assumed),
    oneOf: (of, codes) => choiceColumn(columns, of, codes, assumed),
    compare: logic.compare,
    ratio: (part, whole, by, limit, measure) => logic.whereWhole(whole, logic.compare(part, by, logic.product(limit, whole, measure))),
    all: (of) => logic.all(length, of),
    any: (of) => logic.any(length, of),
    atLeastOf: (n, of) => logic.compare(logic.points(length, of.map((when) => ({ when, points: 1 }))), '>=', same(exactly(n))),
    not: logic.not,
    concur: (of) => logic.concur(length, of),
    every: (roster, where, of) => logic.compare(summed(roster, breach(where, of), null, 1), '=', same(exactly(0))),
    some: (roster, where, of) => logic.compare(summed(roster, both(where, of), null, 1), '>=', same(exactly(1))),
    holds: (_rule, found) => (typeof found === 'string' ? unknown() : found.inner),
    inherited: (found) => (typeof found === 'string' ? unknown() : found.inner),
    constant: (of) => same(exactly(of)),
    indicator: number,
    parameter: (_of, found) => same(typeof found === 'string' ? line : intervalOf(found.value)),
    sum: (of, { scale }) => logic.sum(length, of, scale),
    minus: (left, right, { scale }) => logic.minus(left, right, scale),
    product: logic.product,
    atMost: logic.least,
    atLeast: logic.greatest,
    share: (part, whole, { scale }) => logic.share(part, whole, scale),
    asOf: ({ values }, day, { place }) => {
      const { low, high } = same(line);
      const spans = stepsOf(values, place).map(({ from, found }) => ({ from: dayNumber(from), span: typeof found === 'string' ? line : intervalOf(found.value) }));
      for (const [i, on] of days(day).entries()) {
        const span = spans.filter(({ from }) => from <= on).at(-1)?.span ?? line;
        low[i] = span.low;
        high[i] = span.high;
      }
      return { low, high };
    },
    elapsed: (x, { on, place }) => {
      const last = x.to === 'on' ? new Int32Array(length).fill(dayNumber(on)) : days(x.to);
      const first = days(x.from);
      const past = dateOf(x.from).past && x.to === 'on';
      return elapsedColumn(timeOf(x, place), past ? first.map((day, i) => (day > (last[i] ?? 0) ? 0 : day)) : first, last);
    },
    count: (roster, where) => summed(roster, where, null, 1),
    total: (roster, where, of, { scale }) => summed(roster, where, of, scale),
    score: (items, { scale }) => logic.score(length, items, scale),
  };
}

/** The reading of a roster's rows, and the columns that say where each parent's rows lie and that each counts once. */
function memberReader(columns: Columns, assumed: Assumed) {
  const { rosters } = columns;
  return ({ id }: Roster): { offsets: Int32Array; reading: Algebra<Spans, Truths>; one: Spans } => {
    const given = rosters && Object.hasOwn(rosters, id) ? rosters[id] : undefined;
    const { offsets, rows } = given ?? { offsets: new Int32Array(columns.length + 1), rows: { length: 0 } };
    return { offsets, reading: reader(rows, assumed, { columns, of: ownersOf(offsets, rows.length) }), one: logic.filled(rows.length, exactly(1)) };
  };
}

/** The number of the parent of each row. */
function ownersOf(offsets: Int32Array, rows: number): Int32Array {
  const out = new Int32Array(rows);
  for (let i = 0; i + 1 < offsets.length; i++) out.fill(i, offsets[i], offsets[i + 1]);
  return out;
}

function elapsedColumn(count: Time, from: Int32Array, to: Int32Array): Spans {
  const out = logic.filled(from.length, line);
  for (let i = 0; i < from.length; i++) {
    const n = count(from[i]! || NaN, to[i]! || NaN);
    if (!Number.isNaN(n)) out.low[i] = out.high[i] = n;
  }
  return out;
}
