/**
 * The reference reading, word by word: a record in, a tree of parts out. Every other reading must agree with it.
 *
 * A truth is a function of the record, so a rule is folded once and judged often; a row of a roster is a record like any other. What is
 * made of the same parts is the same part, in this record or the next: only what differs is told anew.
 */
import { dayNumber, elapsed } from '../model/civil-date.js';
import { dateOf, type DayOf, type Expr, type Quantity } from '../model/expr.js';
import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator, Roster } from '../model/indicator.js';
import type { Label, Term } from '../model/label.js';
import type { RecordOf, Value } from '../model/record.js';
import { lookUp, type Entry } from '../model/timeline.js';
import type { Unit } from '../model/unit.js';
import type { Cause, CauseKind, Footing, Part, Reading, Status } from '../model/verdict.js';
import { answerIn, own, rangeOf, rowsIn, type Accepted, type Answer } from './answer.js';
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

/** What is made of two things, kept until one of them differs. */
function ofTwo<L, R, V>(left: (record: RecordOf) => L, right: (record: RecordOf) => R, make: (l: L, r: R) => V): (record: RecordOf) => V {
  let l: L, r: R, made: V | undefined;
  return (record) => {
    const newL = left(record), newR = right(record);
    return made !== undefined && l === newL && r === newR ? made : (made = make(l = newL, r = newR));
  };
}

/** What is made of many things, kept until one of them differs. */
function ofMany<T, V>(of: readonly ((record: RecordOf) => T)[], make: (all: readonly T[]) => V): (record: RecordOf) => V {
  let kept: readonly T[] = none, made: V | undefined;
  return (record) => {
    // A record may judge another one in a getter: what is compared must not change meanwhile.
    const before = kept, same = made;
    let all: T[] | null = same === undefined ? [] : null;
    for (let i = 0; i < of.length; i++) {
      const one = (of[i] as (record: RecordOf) => T)(record);
      if (all === null && one !== before[i]) all = before.slice(0, i);
      if (all !== null) all.push(one);
    }
    return all === null ? same as V : (made = make(kept = all));
  };
}

export const statusOf = (truth: Truth): Status => (truth === null ? 'unknown' : truth ? 'met' : 'unmet');
export const truthOf = ({ status }: Part): Truth => (status === 'unknown' ? null : status === 'met');

const interval = ({ span }: Pick<Reading, 'span'>): Interval => logic.ends(span);
/** A number as it was read; once it is exact, nothing is missing. */
const read = <const S>(of: Interval, unit: Unit, causes: readonly Cause[], said: S) => ({ ...said, span: logic.spanOf(of), unit, causes: openOf(of, causes) });
const openOf = (of: Interval, causes: readonly Cause[]): readonly Cause[] => (logic.isExact(of) ? none : causes);
const isConcerned = (row: { readonly where: Part }): Truth => truthOf(row.where);
/** All causes of some parts and readings; most have none. */
function causesOf(of: readonly (Pick<Reading, 'causes'> | null)[]): readonly Cause[] {
  let all: readonly Cause[] = none;
  for (const x of of) if (x && x.causes.length > 0) all = all.length > 0 ? [...all, ...x.causes] : x.causes;
  return all;
}

/** The record whose roster the rows that are being read lie in. */
type Held = { owner?: RecordOf };

/** The meaning of every word, for judgements with these assumptions; `above` is where the words about a row find its owner. */
export function judgment(assumed: Assumed, above: Held = {}): Words {
  const made = new Map<Expr | Quantity, unknown>();
  const self: Words = {
    again<F extends Judge | Measure>(x: Expr | Quantity, make: () => F): F {
      const before = made.get(x) as F | undefined;
      if (before) return before;
      const now = make();
      made.set(x, now);
      return now;
    },
    is: once((of) => answered(of, (actual, assumed, causes) => ({ kind: 'is', of, actual, assumed, status: statusOf(actual), applies: true, causes }))),
    oneOf: (of, codes) => answered(of, (actual, assumed, causes) => ({ kind: 'oneOf', of, codes, actual, assumed, status: statusOf(actual === null ? null : codes.includes(actual)), applies: true, causes })),
    compare: (left, by, right) => ofTwo(left, right, (l, r) => {
      const truth = logic.compare(interval(l), by, interval(r));
      return { kind: 'compare', left: l, by, right: r, status: statusOf(truth), applies: true, causes: truth === null ? causesOf([l, r]) : none };
    }),
    ratio: (part, whole, by, limit, measure) => {
      const barred = ofTwo(limit, whole, (l, w) => ({ limit: l, whole: w, bar: productOf(l, w, measure) }));
      return ofTwo(part, barred, (p, { limit: l, whole: w, bar }) => {
        const { low, high } = interval(w);
        const truth = low > 0 ? logic.compare(interval(p), by, interval(bar)) : null;
        const causes = truth === null ? [...causesOf([p, bar, w]), ...flawOf(high <= 0, 'whole-not-positive', 'whole')] : none;
        return { kind: 'ratio', part: p, whole: w, by, limit: l, status: statusOf(truth), applies: true, causes };
      });
    },
    all: (of) => ofMany(of, (parts) => joined('all', logic.all, parts)),
    any: (of) => ofMany(of, (parts) => joined('any', logic.any, parts)),
    atLeastOf: (n, of) => ofMany(of, (parts) => {
      const { status, applies, causes } = joined('all', (truths) => logic.compare(logic.sum(truths.map((truth) => logic.counted(truth, one)), 1), '>=', logic.exactly(n)), parts);
      return { kind: 'atLeastOf', n, parts, status, applies, causes };
    }),
    not: (of) => ofMany([of], (parts) => joined('not', ([truth = null]) => logic.not(truth), parts)),
    concur: (of) => ofMany(of, (parts) => {
      const part = joined('concur', logic.concur, parts);
      const clashes = part.status === 'unknown' && parts.some((p) => p.status !== 'unknown');
      return clashes ? { ...part, causes: flawOf(true, 'contradiction', 'contradiction') } : part;
    }),
    every: (roster, where, of) => quantified('every', roster, where, of),
    some: (roster, where, of) => quantified('some', roster, where, of),
    holds: (rule, found) => {
      const { id, label, sense } = rule;
      return entered(rule, found, (footing, { parts, status, applies, causes }) => ({ kind: 'holds', id, label, sense, footing, parts, status, applies, causes }));
    },
    inherited: (found) => entered({ id: 'inherited', label: 'inherited' }, found, (footing, { parts, status, applies, causes }) => ({ kind: 'inherited', footing, parts, status, applies, causes })),

    constant: (of) => {
      const reading = read(logic.exactly(of), 'none', none, { kind: 'constant' });
      return () => reading;
    },
    indicator: once(number),
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
    sum: (of, { scale, unit }) => ofMany(of, (all) => computed('sum', all, unit, logic.sum(all.map(interval), scale), none)),
    minus: paired(pair('minus', logic.minus)),
    product: paired(productOf),
    atMost: paired(pair('atMost', logic.atMost)),
    atLeast: paired(pair('atLeast', logic.atLeast)),
    share: paired(pair('share', logic.share, (part, whole) => [...flawOf(part.high < 0, 'negative-factor', 'part'), ...flawOf(whole.high <= 0, 'whole-not-positive', 'whole')])),
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
    score: (items, { scale, unit }) => {
      const scored = items.map(({ id, label, when, points: of }) => ofTwo(when, of, (part, points) => {
        const span = logic.counted(truthOf(part), interval(points));
        return { id, label, part, points, span: logic.spanOf(span), unit, causes: openOf(span, causesOf([part, points])) };
      }));
      return ofMany(scored, (all): Reading => {
        const span = logic.sum(all.map(interval), scale);
        return { kind: 'score', items: all, span: logic.spanOf(span), unit, causes: openOf(span, causesOf(all)) };
      });
    },
  };

  /** What a cell may hold has few answers, each told once; what it may not hold is told as it comes. */
  function answered<I extends FlagIndicator | ChoiceIndicator>(of: I, tell: (actual: Accepted<I> | null, assumed: boolean, causes: readonly Cause[]) => Part): Judge {
    const told = new Map<unknown, Part>();
    return (record) => {
      const given = own(record, of.id), before = told.get(given);
      if (before !== undefined) return before;
      const { value, cause: why, assumed: filled } = answerIn(record, of, assumed);
      const part = tell(value, filled, why ? [why] : none);
      if (why?.kind !== 'refused') told.set(given, part);
      return part;
    };
  }

  /** A day of the record, or of its owner; a day of the owner is looked for above the row. */
  function dayIn(day: DayOf, record: RecordOf, until?: string): Answer<string> & { readonly filled: readonly DateIndicator[] } {
    const of = dateOf(day);
    const answer = answerIn(of === day ? record : above.owner ?? {}, of, assumed, of.past && until);
    const why = of === day || !answer.cause ? answer.cause : { ...answer.cause, path: `../${of.id}` };
    return { ...answer, cause: why, filled: answer.assumed ? [of] : none };
  }

  function number(of: NumberIndicator): Measure {
    let last: Value, made: Reading | undefined;
    return (record) => {
      const given = own(record, of.id);
      // Bounds are an object, which the caller may change between two questions.
      if (made !== undefined && given === last && typeof given !== 'object') return made;
      const { value, cause: why, assumed: filled } = answerIn(record, of, assumed);
      const span = value ?? rangeOf(of);
      last = given;
      return (made = { kind: 'indicator', of, assumed: filled, span: logic.spanOf(span), unit: of.unit, causes: logic.isExact(span) ? none : [why ?? cause('inexact', of)] });
    };
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
    const sizeOf = self.indicator(roster.size);
    const [readRow, nobody] = [reading(judgment(assumed, held)), reading(judgment(nothingAssumed))({}, NaN)];
    return (record: RecordOf) => {
      const size = sizeOf(record);
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
        causesOf([w, o]).map((c) => (isOfRecord(c.kind) ? { ...c, path: `${roster.id}[${index}].${c.path}`.replace(`${roster.id}[${index}].../`, '') } : c));
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
      const truth = turned(logic.compare(found, '>=', one));
      return {
        kind, id: roster.id, roster: roster.label, unit: roster.size.unit, members, concerned: logic.spanOf(concerned), found: logic.spanOf(found),
        status: statusOf(truth), applies: concerned.high > 0, causes: truth === null ? causes : none,
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

/** A part of several parts. */
function joined<const K extends 'all' | 'any' | 'not' | 'concur'>(kind: K, join: (of: readonly Truth[]) => Truth, parts: readonly Part[]) {
  const truth = join(parts.map(truthOf));
  return { kind, parts, status: statusOf(truth), applies: parts.length === 0 || parts.some((p) => p.applies), causes: truth === null ? causesOf(parts) : none };
}

/** The entry in force is the footing of its one part; without an entry there is nothing to judge by. */
function entered(of: { readonly id: string; readonly label: Label | Term }, found: Found<Judge>, tell: (footing: Footing | null, inner: Omit<ReturnType<typeof joined>, 'kind'>) => Part): Judge {
  if (typeof found === 'string') {
    const part = tell(null, { parts: none, status: 'unknown', applies: true, causes: [cause(found, of)] });
    return () => part;
  }
  const footing = footingOf('rule', of, found.entry);
  return ofMany([found.inner], (parts) => tell(footing, joined('all', logic.all, parts)));
}

/** What is wrong with numbers that are all known; it has no name but its term. */
const flawOf = (isFlawed: boolean, kind: CauseKind, term: Term): readonly Cause[] => (isFlawed ? [cause(kind, { id: term, label: term })] : none);

/** A number worked out of others, with what is wrong with them although they are known. */
const computed = (kind: 'sum' | Pair, of: readonly Reading[], unit: Unit, span: Interval, flaws: readonly Cause[]): Reading =>
  ({ kind, of, span: logic.spanOf(span), unit, causes: logic.isExact(span) ? none : flaws.length > 0 ? [...causesOf(of), ...flaws] : causesOf(of) });

/** A number worked out of two. */
const pair = (kind: Pair, work: (l: Interval, r: Interval, measure: FoldMeasure) => Interval, flawed: (l: Interval, r: Interval) => readonly Cause[] = () => none) =>
  (l: Reading, r: Reading, measure: FoldMeasure): Reading => {
    const [a, b] = [interval(l), interval(r)];
    return computed(kind, [l, r], measure.unit, work(a, b, measure), flawed(a, b));
  };
type Pair = 'minus' | 'product' | 'atMost' | 'atLeast' | 'share';
type Worked = ReturnType<typeof pair>;
const paired = (work: Worked) => (left: Measure, right: Measure, measure: FoldMeasure): Measure => ofTwo(left, right, (l, r) => work(l, r, measure));
const productOf = pair('product', logic.product, (l, r) => flawOf(l.high < 0 || r.high < 0, 'negative-factor', 'product'));
