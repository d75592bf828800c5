/** Which answers of one record each word of a rule reads: the words again, and in every comparison how they move it. */
import { dayOfSerial, serialOf } from '../../model/civil-date.js';
import { dateOf, type DayOf } from '../../model/expr.js';
import type { Indicator, Roster } from '../../model/indicator.js';
import type { Within } from '../../model/question.js';
import type { RecordOf } from '../../model/record.js';
import { answerIn, rangeOf, rowsIn } from '../answer.js';
import { stretchesOf } from '../calendar/working-days.js';
import { nothingAssumed, type Assumed } from '../assumed.js';
import type { Algebra, Found, TruthOf } from '../fold.js';
import { stepsOf } from '../in-force.js';
import { isExact, type Interval } from '../logic.js';
import type { Cell } from './cell.js';
import { domainOf } from './domain.js';
import { added, bounded, divided, flipped, multiplied, stepwise, still, up, type Moves } from './way.js';

/** One condition: its parts as in the verdict, and every answer below it. A roster has its rows, and the cell that says how many. */
export type Read = {
  readonly of: readonly Read[];
  readonly cells: ReadonlySet<Cell>;
  readonly rows?: readonly { readonly where: Read; readonly of: Read }[];
  readonly size?: Cell;
};

/** A record, or a row of one. `blank`: the path of the undescribed row that it is, or lies in. */
export type Row = { readonly record: RecordOf; readonly steps: readonly (string | number)[]; readonly within: readonly Within[]; readonly blank: string | null; readonly owner?: Row };
type Truth = (row: Row) => Read;
type Number = (row: Row) => Moves<Cell>;

/** The last day that a record may name. */
const lastDay = serialOf('9999-12-31');

/** Undescribed rows beyond these are not looked into. */
export const mostBlankRows = 3;

export class Reads {
  readonly cells = new Map<string, Cell>();
  /** The answers that meet in one comparison. */
  readonly meetings: Moves<Cell>[] = [];
  /** Where something else comes into force: between two such places nothing does. */
  readonly cuts = new Map<Cell, readonly number[]>();
  readonly rosters = new Map<string, Roster>();
  /** False when there are more undescribed rows than were looked into. */
  whole = true;

  readonly #assumed: Assumed;
  readonly #mayLeaveBounds: boolean;
  /**
   * @param mayLeaveBounds - a number of which bounds are known may be made another, if it is one that can be changed
   * @param sizes - the sizes of rosters, found by reading once before: a rule may read one as a number first
   */
  constructor(assumed: Assumed, mayLeaveBounds: boolean, sizes: readonly Cell[] = []) {
    this.#assumed = assumed;
    this.#mayLeaveBounds = mayLeaveBounds;
    this.#sizes = new Map(sizes.map((cell) => [cell.path, cell]));
  }
  readonly #sizes: ReadonlyMap<string, Cell>;

  #cell({ record, steps, blank, within }: Row, of: Indicator, until?: string): Cell {
    const path = pathOf([...steps, of.id]);
    const found = this.cells.get(path) ?? this.#sizes.get(path);
    if (found) {
      this.cells.set(path, found);
      return found;
    }
    const { value } = answerIn<Indicator>(record, of, blank === null ? this.#assumed : nothingAssumed, until) as { value: Interval | boolean | string | null };
    const span = typeof value === 'object' ? value : null;
    const known = span === null ? (value as boolean | string | null) : isExact(span) ? span.low : { low: finite(span.low), high: finite(span.high) };
    const stays = typeof known === 'object' && !(this.#mayLeaveBounds && of.changeable !== false);
    const cell: Cell = { path, steps: [...steps, of.id], of, known, domain: domainOf(of, stays ? span : null, until), isSize: false, within, row: blank };
    this.cells.set(path, cell);
    return cell;
  }

  /** How many rows there are: at least those that are listed. More rows than the size, and nobody knows it. */
  #size(row: Row, { size }: Roster, listed: number): { cell: Cell; low: number } {
    const path = pathOf([...row.steps, size.id]);
    const { value } = answerIn(row.record, size, row.blank === null ? this.#assumed : nothingAssumed);
    const range = rangeOf(size);
    const given = value === null || value.high < listed ? range : value;
    const span = { low: Math.max(given.low, listed, 0), high: given.high };
    const exact = value !== null && isExact(value) && value.high >= listed;
    const cell: Cell = this.#sizes.get(path) ?? { path, steps: [...row.steps, size.id], of: size, known: exact ? value.low : null, domain: domainOf(size, span), isSize: true, within: row.within, row: row.blank };
    this.cells.set(path, cell);
    return { cell, low: span.low };
  }

  #rows(row: Row, roster: Roster): { size: Cell; rows: readonly Row[] } {
    const listed = rowsIn(row.record, roster);
    this.rosters.set(pathOf([...row.steps, roster.id]), roster);
    const { cell, low } = this.#size(row, roster, listed.length);
    // More rows than there can be: whatever is answered, they are no roster.
    if (cell.domain.count === 0) return { size: cell, rows: [] };
    const missing = low - listed.length;
    if (missing > mostBlankRows) this.whole = false;
    const within = (index: number): Within[] => [...row.within, { of: roster.member, index }];
    const known = listed.map((record, i): Row => ({ record, steps: [...row.steps, roster.id, i], within: within(i), blank: row.blank, owner: row }));
    const blanks = Array.from({ length: Math.min(missing, mostBlankRows) }, (_, i): Row => {
      const steps = [...row.steps, roster.id, listed.length + i];
      return { record: {}, steps, within: within(listed.length + i), blank: row.blank ?? pathOf(steps), owner: row };
    });
    return { size: cell, rows: [...known, ...blanks] };
  }

  readonly words: Algebra<Number, Truth> = {
    is: (of) => (row) => leaf([this.#cell(row, of)]),
    oneOf: (of) => (row) => leaf([this.#cell(row, of)]),
    compare: (left, _by, right) => (row) => this.#meet(added(left(row), flipped(right(row)))),
    ratio: (part, whole, _by, limit) => (row) => this.#meet(added(part(row), flipped(multiplied(limit(row), whole(row))))),
    all: (of) => (row) => junction(of.map((f) => f(row))),
    any: (of) => (row) => junction(of.map((f) => f(row))),
    atLeastOf: (_n, of) => (row) => junction(of.map((f) => f(row))),
    not: (of) => (row) => junction([of(row)]),
    concur: (of) => (row) => junction(of.map((f) => f(row))),
    every: (roster, where, of) => this.#each(roster, where, of),
    some: (roster, where, of) => this.#each(roster, where, of),
    holds: (_rule, found) => entered(found),
    inherited: (found) => entered(found),
    constant: () => () => new Map(),
    indicator: (of) => (row) => new Map([[this.#cell(row, of), up]]),
    parameter: () => () => new Map(),
    sum: (of) => (row) => of.map((f) => f(row)).reduce(added, new Map()),
    minus: (left, right) => (row) => added(left(row), flipped(right(row))),
    product: (left, right) => (row) => multiplied(left(row), right(row)),
    share: (part, whole) => (row) => divided(part(row), whole(row)),
    atMost: (of, bound) => (row) => bounded(of(row), bound(row)),
    atLeast: (of, bound) => (row) => bounded(of(row), bound(row)),
    asOf: (of, by, { place }) => (row) => {
      const cell = this.#day(row, by);
      this.#cut(cell, stepsOf(of.values, place).map(({ from }) => from));
      return new Map([[cell, still]]);
    },
    elapsed: (x, { on, place }) => (row) => {
      const first = this.#day(row, x.from, x.to === 'on' ? on : undefined);
      const last = x.to === 'on' ? null : this.#day(row, x.to);
      // Working days are known from one notice to another, and from a day to itself always.
      if (x.unit === 'working-day') for (const [cell, other] of [[first, last], [last, first]] as const) {
        const here = other ? other.known : on;
        if (cell) this.#cut(cell, [...stretchesOf(x.calendar, place).flatMap((s) => [s.first, s.next - 1, s.next]).filter((day) => day <= lastDay).map(dayOfSerial), ...(typeof here === 'string' ? [here, dayOfSerial(serialOf(here) + 1)] : [])]);
      }
      return added(last ? new Map([[last, stepwise]]) : new Map(), flipped(new Map([[first, stepwise]])));
    },
    count: (roster, where) => (row) => {
      const { size, rows } = this.#rows(row, roster);
      return rows.map((r) => stillOf(where(this.words)(r))).reduce(added, new Map([[size, up]]));
    },
    total: (roster, where, of) => (row) => {
      const { size, rows } = this.#rows(row, roster);
      return rows.map((r) => added(stillOf(where(this.words)(r)), of(this.words)(r))).reduce(added, new Map([[size, up]]));
    },
    score: (items) => (row) => items.map(({ when, points }) => added(stillOf(when(row)), points(row))).reduce(added, new Map()),
  };

  #day(row: Row, day: DayOf, on?: string): Cell {
    const of = dateOf(day);
    return this.#cell(of === day ? row : (row.owner ?? row), of, of.past ? on : undefined);
  }

  #cut(cell: Cell, days: readonly string[]): void {
    const { count, place } = cell.domain;
    this.cuts.set(cell, [...(this.cuts.get(cell) ?? []), ...days.map(place).filter((i) => i > 0 && i < count)]);
  }

  #meet(moves: Moves<Cell>): Read {
    this.meetings.push(moves);
    return leaf(moves.keys());
  }

  #each(roster: Roster, where: TruthOf, of: TruthOf): Truth {
    return (row) => {
      const { size, rows } = this.#rows(row, roster);
      const read = rows.map((r) => ({ where: where(this.words)(r), of: of(this.words)(r) }));
      return { of: [], rows: read, size, cells: new Set([size, ...read.flatMap((r) => [...r.where.cells, ...r.of.cells])]) };
    };
  }
}

export const pathOf = (steps: readonly (string | number)[]): string =>
  steps.reduce<string>((path, step) => (typeof step === 'number' ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`), '');

const finite = (end: number): number | null => (Number.isFinite(end) ? end : null);
const leaf = (cells: Iterable<Cell>): Read => ({ of: [], cells: new Set(cells) });
const junction = (of: readonly Read[]): Read => ({ of, cells: new Set(of.flatMap((r) => [...r.cells])) });
const entered = (found: Found<Truth>): Truth => (row) => junction(typeof found === 'string' ? [] : [found.inner(row)]);
const stillOf = (read: Read): Moves<Cell> => new Map([...read.cells].map((cell) => [cell, still]));
