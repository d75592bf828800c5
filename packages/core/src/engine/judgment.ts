/**
 * The reference reading, word by word: a record in, a tree of parts out. Every other reading must agree with it.
 *
 * A truth is a function of the record, so a rule is folded once and judged often; a row of a roster is a record like any other.
 */
import { dayNumber } from '../model/civil-date.js';
import { dateOf, type DayOf } from '../model/expr.js';
import type { ChoiceIndicator, FlagIndicator, NumberIndicator, Roster } from '../model/indicator.js';
import type { Label, Term } from '../model/label.js';
import type { RecordOf } from '../model/record.js';
import type { Entry } from '../model/timeline.js';
import type { Unit } from '../model/unit.js';
import type { Cause, CauseKind, Footing, Part, Reading, Status } from '../model/verdict.js';
import { answerIn, rangeOf, rowsIn, type Accepted, type Answer } from './answer.js';
import { nothingAssumed, type Assumed } from './assumed.js';
import { isTouched, timeOf } from './calendar/time.js';
import { cause, isOfRecord } from './cause.js';
import type { Algebra, Found, TruthOf } from './fold.js';
import { stepOn } from './in-force.js';
import * as logic from './logic.js';
import type { Interval, Truth } from './logic.js';

/** `owner` is the record whose roster this one is a row of; a member that nobody described has none. */
type Judge = (record: RecordOf, owner?: RecordOf) => Part;
type Measure = (record: RecordOf, owner?: RecordOf) => Reading;
type Words = Algebra<Measure, Judge>;

const none: readonly never[] = [];
const one = logic.exactly(1);
/** In front of a path that lies in the owner of a row, until the row has its place. */
const ofOwner = '../';

export const statusOf = (truth: Truth): Status => (truth === null ? 'unknown' : truth ? 'met' : 'unmet');
export const truthOf = ({ status }: Part): Truth => (status === 'unknown' ? null : status === 'met');

const interval = ({ span }: Reading): Interval => logic.ends(span);
/** What a reading says besides its span, its unit and its causes. */
type Said = Reading extends infer R ? (R extends Reading ? Omit<R, 'span' | 'unit' | 'causes'> : never) : never;
const read = (of: Interval, unit: Unit, causes: readonly Cause[], said: Said): Reading => ({ ...said, span: logic.spanOf(of), unit, causes: logic.isExact(of) ? none : causes });
const outcome = (truth: Truth, applies: boolean, causes: readonly Cause[]) => ({ status: statusOf(truth), applies, causes: truth === null ? causes : none });
const isConcerned = (row: { readonly where: Part }): Truth => truthOf(row.where);
const causesOf = (...of: readonly (Part | Reading | null)[]): readonly Cause[] => of.flatMap((x) => x?.causes ?? none);

/** An entry without its value: what was said, not what follows from it. */
export const footingOf = (kind: Footing['kind'], { id, label }: { readonly id: string; readonly label: Label | Term }, { value: _value, ...entry }: Entry<unknown>): Footing =>
  ({ kind, id, label, ...entry });

/** The meaning of every word, for judgements with these assumptions. */
export function judgment(assumed: Assumed): Words {
  const self: Words = {
    is: (of) => answered({ kind: 'is', of } as const, (yes) => yes),
    oneOf: (of, codes) => answered({ kind: 'oneOf', of, codes } as const, (code) => codes.includes(code)),
    compare: (left, by, right) => (record, owner) => {
      const l = left(record, owner), r = right(record, owner);
      return { kind: 'compare', left: l, by, right: r, ...outcome(logic.compare(interval(l), by, interval(r)), true, causesOf(l, r)) };
    },
    ratio: (part, whole, by, limit, measure) => (record, owner) => {
      const p = part(record, owner), w = whole(record, owner), l = limit(record, owner);
      const bar = self.product(() => l, () => w, measure)(record);
      const { low, high } = interval(w);
      const truth = low > 0 ? logic.compare(interval(p), by, interval(bar)) : null;
      return { kind: 'ratio', part: p, whole: w, by, limit: l, ...outcome(truth, true, [...causesOf(p, bar, w), ...flawOf(high <= 0, 'whole-not-positive', 'whole')]) };
    },
    all: (of) => junction({ kind: 'all' }, logic.all, of),
    any: (of) => junction({ kind: 'any' }, logic.any, of),
    atLeastOf: (n, of) => junction({ kind: 'atLeastOf', n }, (truths) => logic.compare(logic.sum(truths.map((truth) => logic.counted(truth, one)), 1), '>=', logic.exactly(n)), of),
    not: (of) => junction({ kind: 'not' }, ([truth = null]) => logic.not(truth), [of]),
    concur: (of) => (record, owner) => {
      const part = joined({ kind: 'concur' } as const, logic.concur, of.map((f) => f(record, owner)));
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
    asOf: (of, by, steps) => {
      const readings = new Map(steps.map(({ found }) => [found, self.parameter(of, found)]));
      const { id, label, unit } = of;
      return (record, owner) => {
        const { value: day, cause: why } = dayIn(by, record, owner);
        const found = day === null ? null : readings.get(stepOn(steps, day))?.(record) as Reading & { kind: 'parameter' };
        return found ? { ...found, kind: 'asOf', by, day } : read(logic.line, unit, why ? [why] : none, { kind: 'asOf', id, label, footing: null, by, day });
      };
    },
    sum: (of, { scale, unit }) => computed('sum', of, unit, (all) => logic.sum(all, scale)),
    minus: (left, right, { scale, unit }) => computed('minus', [left, right], unit, ([l, r]) => logic.minus(l, r, scale)),
    product: (left, right, measure) =>
      computed('product', [left, right], measure.unit, ([l, r]) => logic.product(l, r, measure), ([l, r]) => flawOf(l.high < 0 || r.high < 0, 'negative-factor', 'product')),
    share: (part, whole, { scale, unit }) =>
      computed('share', [part, whole], unit, ([p, w]) => logic.share(p, w, scale), ([p, w]) => [...flawOf(p.high < 0, 'negative-factor', 'part'), ...flawOf(w.high <= 0, 'whole-not-positive', 'whole')]),
    elapsed: (x, { on, place }) => {
      const { unit: per, from } = x, to = x.to === 'on' ? null : x.to;
      const time = timeOf(x, place);
      const calendar = 'calendar' in x ? x.calendar : null;
      const footings = calendar ? time.stretches.flatMap((s) => (typeof s.found === 'string' ? [] : [{ ...s, footing: footingOf('calendar', calendar, s.found) }])) : [];
      return (record, owner) => {
        const first = dayIn(from, record, owner, to ? undefined : on);
        const last = to ? dayIn(to, record, owner) : { value: on, cause: null };
        const days = [first.value, last.value] as const;
        const [start, end] = days.map((day) => day && dayNumber(day));
        if (!start || !end) return read(logic.line, per, [first.cause, last.cause].flatMap((c) => c ?? []), { kind: 'elapsed', per, from, to, days });
        const n = time.count(start, end);
        const said = { kind: 'elapsed', per, from, to, days, ...(calendar && { footings: footings.filter(isTouched(start, end)).map(({ footing }) => footing) }) } as const;
        return n === null ? read(logic.line, per, calendar ? [cause('not-established', calendar)] : none, said) : read(logic.exactly(n), per, none, said);
      };
    },
    count: (roster, where) => gathered('count', roster, where, () => () => null, { scale: 1, unit: roster.size.unit }),
    total: (roster, where, of, measure) => gathered('total', roster, where, of, measure),
    score: (items) => (record, owner) => {
      const folded = items.map(({ when, ...item }) => ({ ...item, part: when(record, owner) }));
      const points = logic.sum(folded.map((item) => logic.counted(truthOf(item.part), logic.exactly(item.points))), 1);
      return read(points, 'point', causesOf(...folded.map(({ part }) => part)), { kind: 'score', items: folded });
    },
  };
  /** A member that nobody described is an empty record, and nothing is assumed of it. */
  const blank = (): Words => (assumed.size === 0 ? self : judgment(nothingAssumed));

  function answered<I extends FlagIndicator | ChoiceIndicator, S extends { readonly of: I }>(said: S & { readonly of: I }, meets: (value: Accepted<I>) => boolean) {
    return (record: RecordOf) => {
      const { value, cause: why, assumed: filled } = answerIn(record, said.of, assumed);
      return { ...said, actual: value, assumed: filled, ...outcome(value === null ? null : meets(value), true, why ? [why] : none) };
    };
  }

  /** A day of the record, or of its owner. */
  function dayIn(day: DayOf, record: RecordOf, owner: RecordOf = {}, on?: string): Answer<string> {
    const of = dateOf(day);
    const until = of.past ? on : undefined;
    if (of === day) return answerIn(record, of, assumed, until);
    const answer = answerIn(owner, of, assumed, until);
    return { ...answer, cause: answer.cause && { ...answer.cause, path: ofOwner + of.id } };
  }

  function number(record: RecordOf, of: NumberIndicator): Reading {
    const { value, cause: why, assumed: filled } = answerIn(record, of, assumed);
    return read(value ?? rangeOf(of), of.unit, [why ?? cause('inexact', of)], { kind: 'indicator', of, assumed: filled });
  }

  /**
   * The rows of a roster, each read in the same way, and how many more there may be that nobody described. More rows than the size
   * are no roster at all.
   */
  function rostered<R extends Part | Reading | null>(roster: Roster, where: TruthOf, of: (member: Words) => (row: RecordOf, owner?: RecordOf) => R) {
    const reading = (member: Words) => {
      const concerns = where(member), shows = of(member);
      return (row: RecordOf, index: number, owner?: RecordOf) => ({ index, where: concerns(row, owner), of: shows(row, owner) });
    };
    type Row = ReturnType<ReturnType<typeof reading>>;
    const [readRow, nobody] = [reading(self), reading(blank())({}, NaN)];
    return (record: RecordOf) => {
      const size = number(record, roster.size);
      const { low, high } = interval(size);
      const listed = rowsIn(record, roster);
      const overfull = listed.length > high;
      const members = overfull ? [] : listed.map((row, i) => readRow(row, i, record));
      const missing = overfull ? { low: 0, high: Infinity } : { low: Math.max(0, low - members.length), high: high - members.length };
      /** Why it is not known who belongs to it. */
      const gaps = overfull ? [cause('roster-overfull', roster)] : [...size.causes, cause('roster-incomplete', roster)];
      /** The causes of a row, with its place in front of those that lie in the record. */
      const causesIn = ({ index, where: w, of: o }: Row): readonly Cause[] =>
        causesOf(w, o).map((c) => (!isOfRecord(c.kind) ? c : { ...c, path: c.path.startsWith(ofOwner) ? c.path.slice(ofOwner.length) : `${roster.id}[${index}].${c.path}` }));
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

  function gathered(kind: 'count' | 'total', roster: Roster, where: TruthOf, of: (member: Words) => (row: RecordOf, owner?: RecordOf) => Reading | null, { scale, unit }: { scale: number; unit: Unit }): Measure {
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
const junction = (said: Joined, join: (of: readonly Truth[]) => Truth, of: readonly Judge[]): Judge => (record, owner) => joined(said, join, of.map((f) => f(record, owner)));
const joined = <S>(said: S, join: (of: readonly Truth[]) => Truth, parts: readonly Part[]) =>
  ({ ...said, parts, ...outcome(join(parts.map(truthOf)), parts.length === 0 || parts.some((p) => p.applies), causesOf(...parts)) });

type Entered = { readonly kind: 'inherited' } | Pick<Part & { kind: 'holds' }, 'kind' | 'id' | 'label' | 'sense'>;
/** The entry in force is the footing of its one part; without an entry there is nothing to judge by. */
function entered(said: Entered, of: { readonly id: string; readonly label: Label | Term }, found: Found<Judge>): Judge {
  if (typeof found === 'string') {
    const part: Part = { ...said, footing: null, parts: none, ...outcome(null, true, [cause(found, of)]) };
    return () => part;
  }
  const footing = footingOf('rule', of, found.entry);
  return (record, owner) => joined({ ...said, footing }, logic.all, [found.inner(record, owner)]);
}

/** What is wrong with numbers that are all known; it has no name but its term. */
const flawOf = (isFlawed: boolean, kind: CauseKind, term: Term): readonly Cause[] => (isFlawed ? [cause(kind, { id: term, label: term })] : none);

/** A number worked out of others, with what is wrong with them although they are known. */
function computed<F extends readonly Measure[]>(
  kind: 'sum' | 'minus' | 'product' | 'share', of: readonly [...F], unit: Unit, work: (of: Intervals<F>) => Interval, flawed: (of: Intervals<F>) => readonly Cause[] = () => none,
): Measure {
  return (record, owner) => {
    const readings = of.map((f) => f(record, owner));
    const intervals = readings.map(interval) as Intervals<F>;
    return read(work(intervals), unit, [...causesOf(...readings), ...flawed(intervals)], { kind, of: readings });
  };
}
type Intervals<F extends readonly Measure[]> = { readonly [I in keyof F]: Interval };
