/**
 * The reference reading, word by word: a record in, a tree of parts out. Every other reading must agree with it.
 *
 * A truth is a function of the record, so a rule is folded once and judged often; a row of a roster is a record like any other.
 */
import { dayNumber, elapsed } from '../model/civil-date.js';
import { dateOf, type DayOf } from '../model/expr.js';
import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator, Roster } from '../model/indicator.js';
import type { Label, Term } from '../model/label.js';
import type { RecordOf } from '../model/record.js';
import { lookUp, type Entry } from '../model/timeline.js';
import type { Unit } from '../model/unit.js';
import type { Cause, CauseKind, Part, Reading, Status } from '../model/verdict.js';
import { answerIn, rangeOf, rowsIn, type Accepted, type Answer } from './answer.js';
import { nothingAssumed, type Assumed } from './assumed.js';
import { countWorkingDays } from './calendar/count-working-days.js';
import { cause, isOfRecord } from './cause.js';
import { footingOf } from './footing.js';
import type { Algebra, Found, Measure as FoldMeasure, TruthOf } from './fold.js';
import * as logic from './logic.js';
import type { Interval, Truth } from './logic.js';

type Judge = (record: RecordOf) => Part;
type Measure = (record: RecordOf) => Reading;
type Words = Algebra<Measure, Judge>;

const none: readonly never[] = [];
const one = logic.exactly(1);
/** What is made of each thing once, so that what rests on it twice is told once. */
function once<K, V>(make: (of: K) => V): (of: K) => V {
  const made = new Map<K, V>();
  return (of) => made.get(of) ?? (made.set(of, make(of)), made.get(of) as V);
}

export const statusOf = (truth: Truth): Status => (truth === null ? 'unknown' : truth ? 'met' : 'unmet');
export const truthOf = ({ status }: Part): Truth => (status === 'unknown' ? null : status === 'met');

const interval = ({ span }: Pick<Reading, 'span'>): Interval => logic.ends(span);
/** A number as it was read; once it is exact, nothing is missing. */
const read = <const S>(of: Interval, unit: Unit, causes: readonly Cause[], said: S) => ({ ...said, span: logic.spanOf(of), unit, causes: logic.isExact(of) ? none : causes });
const outcome = (truth: Truth, applies: boolean, causes: readonly Cause[]) => ({ status: statusOf(truth), applies, causes: truth === null ? causes : none });
const isConcerned = (row: { readonly where: Part }): Truth => truthOf(row.where);
/** All causes of some parts and readings; most have none. */
function causesOf(...of: readonly (Pick<Reading, 'causes'> | null)[]): readonly Cause[] {
  const open = of.filter((x) => x?.causes[0]);
  return open[1] ? open.flatMap((x) => x?.causes ?? none) : open[0]?.causes ?? none;
}

/** The record whose roster the rows that are being read lie in. */
type Held = { owner?: RecordOf };

/** The meaning of every word, for judgements with these assumptions; `above` is where the words about a row find its owner. */
export function judgment(assumed: Assumed, above: Held = {}): Words {
  const self: Words = {
    is: (of) => answered({ kind: 'is', of } as const, (yes) => yes),
    oneOf: (of, codes) => answered({ kind: 'oneOf', of, codes } as const, (code) => codes.includes(code)),
    compare: (left, by, right) => (record) => {
      const l = left(record), r = right(record);
      const truth = logic.compare(interval(l), by, interval(r));
      return { kind: 'compare', left: l, by, right: r, status: statusOf(truth), applies: true, causes: truth === null ? causesOf(l, r) : none };
    },
    ratio: (part, whole, by, limit, measure) => (record) => {
      const p = part(record), w = whole(record), l = limit(record);
      const bar = self.product(() => l, () => w, measure)(record);
      const { low, high } = interval(w);
      const truth = low > 0 ? logic.compare(interval(p), by, interval(bar)) : null;
      return { kind: 'ratio', part: p, whole: w, by, limit: l, ...outcome(truth, true, [...causesOf(p, bar, w), ...flawOf(high <= 0, 'whole-not-positive', 'whole')]) };
    },
    all: (of) => junction({ kind: 'all' }, logic.all, of),
    any: (of) => junction({ kind: 'any' }, logic.any, of),
    atLeastOf: (n, of) => junction({ kind: 'atLeastOf', n }, (truths) => logic.compare(logic.sum(truths.map((truth) => logic.counted(truth, one)), 1), '>=', logic.exactly(n)), of),
    not: (of) => junction({ kind: 'not' }, ([truth = null]) => logic.not(truth), [of]),
    concur: (of) => (record) => {
      const part = joined({ kind: 'concur' } as const, logic.concur, of.map((f) => f(record)));
      const clashes = part.status === 'unknown' && part.parts.some((p) => p.status !== 'unknown');
      return clashes ? { ...part, causes: flawOf(true, 'contradiction', 'contradiction') } : part;
    },
    every: (roster, where, of) => quantified('every', roster, where, of),
    some: (roster, where, of) => quantified('some', roster, where, of),
    holds: (rule, found) => entered({ kind: 'holds', id: rule.id, label: rule.label, sense: rule.sense } as const, rule, found),
    inherited: (found) => entered({ kind: 'inherited' } as const, { id: 'inherited', label: 'inherited' }, found),

    constant: (of) => {
      const reading = read(logic.exactly(of), 'none', none, { kind: 'constant' });
      return () => reading;
    },
    indicator: (of) => (record) => number(record, of),
    parameter: (of, found) => {
      const { id, label, unit } = of;
      const absent = typeof found === 'string';
      const footing = absent ? null : { ...footingOf('parameter', of, found), unit, amount: found.value };
      const reading = read(absent ? logic.line : logic.intervalOf(found.value), unit, [cause(absent ? found : 'not-established', of)], { kind: 'parameter', id, label, footing });
      return () => reading;
    },
    asOf: (of, by, { place }) => {
      type In = Parameters<Words['parameter']>[1];
      const readingOf = once((found: In) => self.parameter(of, found)({}) as Reading & { kind: 'parameter' });
      /** Somebody checked for its own day; it is not for the day of judgement to be stale. */
      const checked = once(({ verifiedThrough: _, ...entry }: Exclude<In, string>): In => entry);
      return (record) => {
        const { value: day, cause: why, filled } = dayIn(by, record);
        const found = day === null ? 'not-established' : lookUp(of.values, { on: day, place });
        const reading = readingOf(typeof found !== 'string' && found.verifiedThrough && (day ?? '') <= found.verifiedThrough ? checked(found) : found);
        return { ...reading, kind: 'asOf', by, day, filled, ...(why && { causes: [why] }) };
      };
    },
    sum: (of, { scale, unit }) => computed('sum', of, unit, (...all) => logic.sum(all, scale)),
    minus: paired('minus', logic.minus),
    product: paired('product', logic.product, (l, r) => flawOf(l.high < 0 || r.high < 0, 'negative-factor', 'product')),
    atMost: paired('atMost', logic.atMost),
    atLeast: paired('atLeast', logic.atLeast),
    share: paired('share', logic.share, (part, whole) => [...flawOf(part.high < 0, 'negative-factor', 'part'), ...flawOf(whole.high <= 0, 'whole-not-positive', 'whole')]),
    elapsed: (x, { on, place }) => {
      const { from } = x, to = x.to === 'on' ? null : x.to;
      const calendar = 'calendar' in x && x.calendar;
      const footing = once((entry: Entry<unknown>) => calendar && footingOf('calendar', calendar, entry));
      return (record) => {
        const first = dayIn(from, record, to ? undefined : on);
        const last = to ? dayIn(to, record) : { value: on, cause: null, filled: none };
        const days = [first.value, last.value] as const, [start, end] = days;
        const entries = new Set<Entry<unknown>>();
        const n = !start || !end ? NaN : x.unit === 'working-day' ? countWorkingDays(x.calendar, start, end, place, entries) : elapsed(x.unit, dayNumber(start), dayNumber(end));
        const causes = [first.cause, last.cause, start && end && calendar ? cause('not-established', calendar) : null].flatMap((c) => c ?? []);
        const said = { kind: 'elapsed', per: x.unit, from, to, days, filled: [...first.filled, ...last.filled], ...(calendar && { footings: [...entries].flatMap((entry) => footing(entry) || []) }) } as const;
        return read(Number.isNaN(n) ? logic.line : logic.exactly(n), x.unit, causes, said);
      };
    },
    count: (roster, where) => gathered('count', roster, where, () => () => null, { scale: 1, unit: roster.size.unit }),
    total: (roster, where, of, measure) => gathered('total', roster, where, of, measure),
    score: (items, { scale, unit }) => (record) => {
      const folded = items.map((item) => {
        const part = item.when(record), points = item.points(record);
        return read(logic.counted(truthOf(part), interval(points)), unit, causesOf(part, points), { id: item.id, label: item.label, part, points });
      });
      return read(logic.sum(folded.map(interval), scale), unit, causesOf(...folded), { kind: 'score', items: folded });
    },
  };

  function answered<I extends FlagIndicator | ChoiceIndicator, S extends { readonly of: I }>(said: S & { readonly of: I }, meets: (value: Accepted<I>) => boolean) {
    return (record: RecordOf) => {
      const { value, cause: why, assumed: filled } = answerIn(record, said.of, assumed);
      return { ...said, actual: value, assumed: filled, status: statusOf(value === null ? null : meets(value)), applies: true, causes: why ? [why] : none };
    };
  }

  /** A day of the record, or of its owner; a day of the owner is looked for above the row. */
  function dayIn(day: DayOf, record: RecordOf, until?: string): Answer<string> & { readonly filled: readonly DateIndicator[] } {
    const of = dateOf(day);
    const answer = answerIn(of === day ? record : above.owner ?? {}, of, assumed, of.past && until);
    const why = of === day || !answer.cause ? answer.cause : { ...answer.cause, path: `../${of.id}` };
    return { ...answer, cause: why, filled: answer.assumed ? [of] : none };
  }

  function number(record: RecordOf, of: NumberIndicator): Reading {
    const { value, cause: why, assumed: filled } = answerIn(record, of, assumed);
    const span = value ?? rangeOf(of);
    return { kind: 'indicator', of, assumed: filled, span: logic.spanOf(span), unit: of.unit, causes: logic.isExact(span) ? none : [why ?? cause('inexact', of)] };
  }

  /**
   * The rows of a roster, each read in the same way, and how many more there may be that nobody described. Such a one is an empty
   * record without an owner, and nothing is assumed of it. More rows than the size are no roster at all.
   */
  function rostered<R extends Part | Reading | null>(roster: Roster, where: TruthOf, of: (member: Words) => (row: RecordOf) => R) {
    const reading = (member: Words) => {
      const concerns = where(member), shows = of(member);
      return (row: RecordOf, index: number) => ({ index, where: concerns(row), of: shows(row) });
    };
    type Row = ReturnType<ReturnType<typeof reading>>;
    const held: Held = {};
    const [readRow, nobody] = [reading(judgment(assumed, held)), reading(judgment(nothingAssumed))({}, NaN)];
    return (record: RecordOf) => {
      const size = number(record, roster.size);
      const { low, high } = interval(size);
      const listed = rowsIn(record, roster);
      const overfull = listed.length > high;
      held.owner = record;
      const members = overfull ? [] : listed.map(readRow);
      const missing = overfull ? { low: 0, high: Infinity } : { low: Math.max(0, low - members.length), high: high - members.length };
      /** Why it is not known who belongs to it. */
      const gaps = overfull ? [cause('roster-overfull', roster)] : [...size.causes, cause('roster-incomplete', roster)];
      /** The causes of a row, with its place in front of those that lie in the record. */
      const causesIn = ({ index, where: w, of: o }: Row): readonly Cause[] =>
        causesOf(w, o).map((c) => (isOfRecord(c.kind) ? { ...c, path: `${roster.id}[${index}].${c.path}`.replace(`${roster.id}[${index}].../`, '') } : c));
      /** What all rows add up to, those that nobody described included; and the causes of those whose share in it is open. */
      const added = (when: (row: Row) => Truth, amount: (row: Row) => Interval = () => one, scale = 1) => {
        const adds = (row: Row): Interval => logic.counted(when(row), amount(row));
        const undescribed = logic.repeated(missing, adds(nobody));
        const open = members.filter((row) => !logic.isExact(adds(row))).flatMap(causesIn);
        return { sum: logic.sum([...members.map(adds), undescribed], scale), causes: logic.isExact(undescribed) ? open : [...open, ...gaps] };
      };
      return { members, added };
    };
  }

  /** Nobody may breach it (every), or somebody must meet it (some): both are counts of the rows that decide. */
  function quantified(kind: 'every' | 'some', roster: Roster, where: TruthOf, of: TruthOf): Judge {
    const readRows = rostered<Part>(roster, where, of);
    const turned = kind === 'every' ? logic.not : (truth: Truth): Truth => truth;
    return (record) => {
      const { members, added } = readRows(record);
      const concerned = added(isConcerned).sum;
      const { sum: found, causes } = added((row) => logic.all([isConcerned(row), turned(truthOf(row.of))]));
      return {
        kind, id: roster.id, roster: roster.label, unit: roster.size.unit, members, concerned: logic.spanOf(concerned), found: logic.spanOf(found),
        ...outcome(turned(logic.compare(found, '>=', one)), concerned.high > 0, causes),
      };
    };
  }

  function gathered(kind: 'count' | 'total', roster: Roster, where: TruthOf, of: (member: Words) => (row: RecordOf) => Reading | null, { scale, unit }: { scale: number; unit: Unit }): Measure {
    const readRows = rostered(roster, where, of);
    return (record) => {
      const { members, added } = readRows(record);
      const { sum, causes } = added(isConcerned, (row) => (row.of ? interval(row.of) : one), scale);
      return read(sum, unit, causes, { kind, roster: roster.label, members });
    };
  }
  return self;
}

/** What a part of several parts says besides their answers. */
type Joined = { readonly kind: 'all' | 'any' | 'not' } | { readonly kind: 'atLeastOf'; readonly n: number };
const junction = (said: Joined, join: (of: readonly Truth[]) => Truth, of: readonly Judge[]): Judge => (record) => joined(said, join, of.map((f) => f(record)));
function joined<S>(said: S, join: (of: readonly Truth[]) => Truth, parts: readonly Part[]) {
  const truth = join(parts.map(truthOf));
  return { ...said, parts, status: statusOf(truth), applies: parts.length === 0 || parts.some((p) => p.applies), causes: truth === null ? causesOf(...parts) : none };
}

type Entered = { readonly kind: 'inherited' } | Pick<Part & { kind: 'holds' }, 'kind' | 'id' | 'label' | 'sense'>;
/** The entry in force is the footing of its one part; without an entry there is nothing to judge by. */
function entered(said: Entered, of: { readonly id: string; readonly label: Label | Term }, found: Found<Judge>): Judge {
  if (typeof found === 'string') {
    const part: Part = { ...said, footing: null, parts: none, ...outcome(null, true, [cause(found, of)]) };
    return () => part;
  }
  const footing = footingOf('rule', of, found.entry);
  return (record) => joined({ ...said, footing }, logic.all, [found.inner(record)]);
}

/** What is wrong with numbers that are all known; it has no name but its term. */
const flawOf = (isFlawed: boolean, kind: CauseKind, term: Term): readonly Cause[] => (isFlawed ? [cause(kind, { id: term, label: term })] : none);

/** A number worked out of others, with what is wrong with them although they are known. */
function computed(kind: 'sum' | Pair, of: readonly Measure[], unit: Unit, work: (...of: Interval[]) => Interval, flawed: Flawed = () => none): Measure {
  return (record) => {
    const readings = of.map((f) => f(record));
    const intervals = readings.map(interval);
    return read(work(...intervals), unit, [...causesOf(...readings), ...flawed(...intervals)], { kind, of: readings });
  };
}
type Flawed = (...of: Interval[]) => readonly Cause[];

/** A number worked out of two. */
const paired = (kind: Pair, work: (l: Interval, r: Interval, measure: FoldMeasure) => Interval, flawed?: Flawed) => (left: Measure, right: Measure, measure: FoldMeasure): Measure =>
  computed(kind, [left, right], measure.unit, (l, r) => work(l, r, measure), flawed);
type Pair = 'minus' | 'product' | 'atMost' | 'atLeast' | 'share';
