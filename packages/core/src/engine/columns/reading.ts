/** What every word of the language means for columns: a plan of what to work out, block by block. */
import { dayNumber } from '../../model/civil-date.js';
import { dateOf, type DayOf } from '../../model/expr.js';
import type { NumberIndicator, Roster } from '../../model/indicator.js';
import type { Assumed } from '../assumed.js';
import { timeOf } from '../calendar/time-of.js';
import { both, breach, type Algebra, type NumberOf, type TruthOf } from '../fold.js';
import { stepsOf } from '../in-force.js';
import { exactly, intervalOf, line } from '../logic.js';
import { undescribed } from '../undescribed.js';
import * as arithmetic from './arithmetic.js';
import { choiceCells, dayCells, flagCells, numberCells, type Owner } from './cells.js';
import type { Columns } from '../columns.js';
import { compare, whereWhole } from './compare.js';
import { during, forDays } from './days.js';
import { endsOf, keptEnds, same, spans, type Numbers } from './numbers.js';
import { blockRows, plan as planOf, type Plan } from './plan.js';
import { score } from './points.js';
import { gather } from './rosters.js';
import * as truths from './truths.js';
import type { Truths } from './truths.js';

/** The words, and the plan that folding a rule with them makes. */
export type Reading = { readonly plan: Plan; readonly words: Algebra<Numbers, Truths> };

export function readingOf(columns: Columns, assumed: Assumed, owner?: Owner): Reading {
  const plan = planOf(columns.length);
  const members = memberReadings(plan, columns, assumed);
  const number = (of: NumberIndicator): Numbers => numberCells(plan, columns, of, assumed);
  const nowhere = new Int32Array(blockRows);
  const days = (day: DayOf): Int32Array => {
    const of = dateOf(day);
    return of === day ? dayCells(plan, columns, of, assumed) : owner ? dayCells(plan, columns, of, assumed, owner) : nowhere;
  };
  const exact = (n: number): Numbers => same(plan, exactly(n));
  const unknown = (): Truths => truths.constant(plan, truths.unknown);
  const summed = (roster: Roster, where: TruthOf, of: NumberOf | null, scale: number): Numbers => {
    const { offsets, reading } = members(roster);
    const [when, adds, size] = [where(reading.words), of?.(reading.words) ?? null, endsOf(plan, number(roster.size))];
    const empty = undescribed(where, of ?? undefined);
    return plan.once('gathered', [offsets, when, adds, size, empty.low, empty.high, scale], () => {
      const rows = { offsets, when: truths.kept(reading.plan, when), of: adds && keptEnds(reading.plan, adds) };
      const out = spans();
      plan.add((from, parents) => gather(out, rows, size, empty, scale, from, parents));
      return out;
    });
  };
  const words: Algebra<Numbers, Truths> = {
    is: (of) => flagCells(plan, columns, of, assumed),
    oneOf: (of, codes) => choiceCells(plan, columns, of, codes, assumed),
    compare: (left, by, right) => compare(plan, left, by, right),
    ratio: (part, whole, by, limit, measure) => whereWhole(plan, whole, compare(plan, part, by, arithmetic.product(plan, limit, whole, measure))),
    all: (of) => truths.all(plan, of),
    any: (of) => truths.any(plan, of),
    atLeastOf: (n, of) => compare(plan, score(plan, of.map((when) => ({ when, points: exact(1) })), 1), '>=', exact(n)),
    not: (of) => truths.not(plan, of),
    concur: (of) => truths.concur(plan, of),
    every: (roster, where, of) => compare(plan, summed(roster, breach(where, of), null, 1), '=', exact(0)),
    some: (roster, where, of) => compare(plan, summed(roster, both(where, of), null, 1), '>=', exact(1)),
    holds: (_rule, found) => (typeof found === 'string' ? unknown() : found.inner),
    inherited: (found) => (typeof found === 'string' ? unknown() : found.inner),
    constant: exact,
    indicator: number,
    parameter: (_of, found) => same(plan, typeof found === 'string' ? line : intervalOf(found.value)),
    sum: (of, { scale }) => arithmetic.sum(plan, of, scale),
    minus: (left, right, { scale }) => arithmetic.minus(plan, left, right, scale),
    product: (left, right, measure) => arithmetic.product(plan, left, right, measure),
    atMost: (left, right) => arithmetic.least(plan, left, right),
    atLeast: (left, right) => arithmetic.greatest(plan, left, right),
    share: (part, whole, { scale }) => arithmetic.share(plan, part, whole, scale),
    asOf: (of, day, { place }) => forDays(plan, of, days(day), stepsOf(of.values, place)),
    elapsed: (x, { on, place }) => {
      const isPast = dateOf(x.from).past && x.to === 'on';
      return during(plan, x, timeOf(x, place), days(x.from), x.to === 'on' ? dayNumber(on) : days(x.to), isPast ? dayNumber(on) : Infinity);
    },
    count: (roster, where) => summed(roster, where, null, 1),
    total: (roster, where, of, { scale }) => summed(roster, where, of, scale),
    score: (items, { scale }) => score(plan, items, scale),
  };
  return { plan, words };
}

/** The readings of the rows of rosters, each worked out before what it is part of, and where each parent's rows lie. */
function memberReadings(plan: Plan, columns: Columns, assumed: Assumed) {
  const { rosters } = columns;
  return ({ id }: Roster): { readonly offsets: Int32Array; readonly reading: Reading } => plan.once('roster', [id], () => {
    const given = rosters && Object.hasOwn(rosters, id) ? rosters[id] : undefined;
    const { offsets, rows } = given ?? { offsets: new Int32Array(columns.length + 1), rows: { length: 0 } };
    const reading = readingOf(rows, assumed, { columns, of: ownersOf(offsets, rows.length) });
    plan.before(() => reading.plan.run());
    return { offsets, reading };
  });
}

/** The number of the parent of each row. */
function ownersOf(offsets: Int32Array, rows: number): Int32Array {
  const out = new Int32Array(rows);
  for (let i = 0; i + 1 < offsets.length; i++) out.fill(i, offsets[i], offsets[i + 1]);
  return out;
}
