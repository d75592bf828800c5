/**
 * The reference reading, word by word: a record in, a tree of parts out. Every other reading must agree with it.
 *
 * A truth is a function of the record, so a rule is folded once and judged often; a row of a roster is a record like any other.
 */
import { dayNumber, elapsed } from '../model/civil-date.js';
import { dateOf, type DayOf } from '../model/expr.js';
import type { ChoiceIndicator, DateIndicator, FlagIndicator } from '../model/indicator.js';
import type { RecordOf } from '../model/record.js';
import { lookUp, type Entry } from '../model/timeline.js';
import type { Cause, Footing, Part, Reading, Scored } from '../model/verdict.js';
import { answerIn, answerTo, own, rangeOf, type Accepted, type Answer } from './answer.js';
import { nothingAssumed, type Assumed } from './assumed.js';
import { countWorkingDays } from './calendar/count-working-days.js';
import { cause } from './cause.js';
import { footingsOnce, type Named, type Told } from './footing.js';
import type { Algebra, Found, Measure as FoldMeasure } from './fold.js';
import * as logic from './logic.js';
import type { Interval } from './logic.js';
import { gathered, quantified, type Rows } from './members.js';
import { once } from './once.js';
import { causesOf, computed, enough, flawOf, interval, joined, none, openOf, statusOf, truthOf } from './part.js';

/** One asking about a record, or about a row and the record that owns it. What it needs twice is read once: the record may change until it is asked about again. */
export type Asked = { readonly record: RecordOf; readonly owner?: RecordOf };
export type Judge = (asked: Asked) => Part;
export type Measure = (asked: Asked) => Reading;
export type Words = Algebra<Measure, Judge>;

/** What was made for an asking, until the next one. */
function latest<V>(make: (asked: Asked) => V): (asked: Asked) => V {
  let last: Asked | undefined, made: V;
  return (asked) => {
    if (asked !== last) {
      made = make(asked);
      last = asked;
    }
    return made;
  };
}

/** The meaning of every word, for judgements with these assumptions. */
export function judgment(assumed: Assumed, told: Told = footingsOnce()): Words {
  const made = new Map<unknown, unknown>();
  const self: Words = {
    again: <F extends Judge | Measure>(x: unknown, make: () => F): F => {
      const known = made.get(x) ?? latest(make() as Judge);
      made.set(x, known);
      return known as F;
    },
    is: (of) => answered(of, (actual, filled, causes) => ({ kind: 'is', of, actual, assumed: filled, status: statusOf(actual), applies: true, causes })),
    oneOf: (of, codes) => answered(of, (actual, filled, causes) => ({ kind: 'oneOf', of, codes, actual, assumed: filled, status: statusOf(actual === null ? null : codes.includes(actual)), applies: true, causes })),
    compare: (left, by, right) => (asked) => {
      const l = left(asked), r = right(asked);
      const truth = logic.compare(interval(l), by, interval(r));
      return { kind: 'compare', left: l, by, right: r, status: statusOf(truth), applies: true, causes: truth === null ? causesOf([l, r]) : none };
    },
    ratio: (part, whole, by, limit, measure) => (asked) => {
      const p = part(asked), w = whole(asked), l = limit(asked), of = interval(w), most = interval(l);
      const bar = logic.product(most, of, measure);
      const truth = of.low > 0 ? logic.compare(interval(p), by, bar) : null;
      const causes = truth === null ? [...p.causes, ...openOf(bar, [...causesOf([l, w]), ...negative(most, of)]), ...w.causes, ...flawOf(of.high <= 0, 'whole-not-positive', 'whole')] : none;
      return { kind: 'ratio', part: p, whole: w, by, limit: l, status: statusOf(truth), applies: true, causes };
    },
    all: (of) => each(of, (parts) => joined('all', enough(parts.length, parts), parts)),
    any: (of) => each(of, (parts) => joined('any', enough(1, parts), parts)),
    atLeastOf: (n, of) => each(of, (parts) => {
      const { status, applies, causes } = joined('all', enough(n, parts), parts);
      return { kind: 'atLeastOf', n, parts, status, applies, causes };
    }),
    not: (of) => each([of], (parts) => joined('not', logic.not(enough(1, parts)), parts)),
    concur: (of) => each(of, (parts) => {
      const part = joined('concur', logic.concur(parts.map(truthOf)), parts);
      const clashes = part.status === 'unknown' && parts.some((p) => p.status !== 'unknown');
      return clashes ? { ...part, causes: flawOf(true, 'contradiction', 'contradiction') } : part;
    }),
    every: (roster, where, of) => quantified(rows(), 'every', roster, where, of),
    some: (roster, where, of) => quantified(rows(), 'some', roster, where, of),
    holds: (rule, found) => {
      const { id, label, sense } = rule;
      return entered(rule, found, (footing, parts, { status, applies, causes }) => ({ kind: 'holds', id, label, sense, footing, parts, status, applies, causes }));
    },
    inherited: (found) =>
      entered({ id: 'inherited', label: 'inherited' }, found, (footing, parts, { status, applies, causes }) => ({ kind: 'inherited', footing, parts, status, applies, causes })),

    constant: (of) => fixed({ kind: 'constant', span: logic.exactly(of), unit: 'none', causes: none }),
    indicator: once((of) => latest(({ record }) => {
      const { value, cause: why, assumed: filled } = answerIn(record, of, assumed);
      const number = value ?? rangeOf(of);
      return { kind: 'indicator', of, assumed: filled, span: logic.spanOf(number), unit: of.unit, causes: logic.isExact(number) ? none : [why ?? cause('inexact', of)] };
    })),
    parameter: (of, found) => {
      const { id, label, unit } = of;
      const absent = typeof found === 'string';
      const footing = absent ? null : told.footing('parameter', of, found, { unit, amount: found.value });
      const number = absent ? logic.line : logic.intervalOf(found.value);
      return fixed({ kind: 'parameter', id, label, footing, span: logic.spanOf(number), unit, causes: openOf(number, [Object.freeze(cause(absent ? found : 'not-established', of))]) });
    },
    asOf: (of, by, { place }) => {
      type In = Parameters<Words['parameter']>[1];
      const readingOf = once((found: In) => self.parameter(of, found)({ record: {} }) as Reading & { kind: 'parameter' });
      return (asked) => {
        const { value: day, cause: why, filled } = dayIn(by, asked);
        const found = day === null ? 'not-established' : lookUp(of.values, { on: day, place });
        const reading = readingOf(typeof found !== 'string' && found.verifiedThrough && (day ?? '') <= found.verifiedThrough ? told.checked(found) : found);
        return { ...reading, kind: 'asOf', by, day, filled, ...(why && { causes: [why] }) };
      };
    },
    sum: (of, { scale, unit }) => each(of, (all) => computed('sum', all, unit, logic.sum(all.map(interval), scale))),
    minus: paired('minus', logic.minus),
    product: paired('product', logic.product, negative),
    atMost: paired('atMost', logic.atMost),
    atLeast: paired('atLeast', logic.atLeast),
    share: paired('share', logic.share, (part, whole) => [...flawOf(part.high < 0, 'negative-factor', 'part'), ...flawOf(whole.high <= 0, 'whole-not-positive', 'whole')]),
    elapsed: (x, { on, place }) => {
      const { from } = x, to = x.to === 'on' ? null : x.to;
      const calendar = 'calendar' in x && x.calendar;
      return (asked) => {
        const first = dayIn(from, asked, to ? undefined : on);
        const last = to ? dayIn(to, asked) : { value: on, cause: null, filled: none };
        const days = [first.value, last.value] as const, [start, end] = days;
        const entries = new Set<Entry<unknown>>();
        const n = !start || !end ? NaN : x.unit === 'working-day' ? countWorkingDays(x.calendar, start, end, place, entries) : elapsed(x.unit, dayNumber(start), dayNumber(end));
        const number = Number.isNaN(n) ? logic.line : logic.exactly(n);
        return {
          kind: 'elapsed', per: x.unit, from, to, days, filled: [...first.filled, ...last.filled], ...(calendar && { footings: [...entries].map((entry) => told.footing('calendar', calendar, entry)) }),
          span: logic.spanOf(number), unit: x.unit, causes: openOf(number, [first.cause, last.cause, start && end && calendar ? cause('not-established', calendar) : null].flatMap((c) => c ?? [])),
        };
      };
    },
    count: (roster, where) => gathered(rows(), 'count', roster, where, () => () => null, 1, roster.size.unit),
    total: (roster, where, of, { scale, unit }) => gathered(rows(), 'total', roster, where, of, scale, unit),
    score: (items, { scale, unit }) => each(items.map(({ id, label, when, points: worth }) => (asked: Asked): Scored => {
      const part = when(asked), points = worth(asked), number = logic.counted(truthOf(part), interval(points));
      return { id, label, part, points, span: logic.spanOf(number), unit, causes: logic.isExact(number) ? none : causesOf([part, points]) };
    }), (all) => {
      const number = logic.sum(all.map(interval), scale);
      return { kind: 'score', items: all, span: logic.spanOf(number), unit, causes: logic.isExact(number) ? none : causesOf(all) };
    }),
  };
  const rows = (): Rows => ({ words: self, row: judgment(assumed, told), undescribed: judgment(nothingAssumed) });

  /** What a cell may hold has few answers, each told once; what it may not hold is told as it comes. */
  function answered<I extends FlagIndicator | ChoiceIndicator>(of: I, tell: (actual: Accepted<I> | null, filled: boolean, causes: readonly Cause[]) => Part): Judge {
    const known = new Map<unknown, Part>();
    return ({ record }) => {
      const given = own(record, of.id), before = known.get(given);
      if (before) return before;
      const { value, cause: why, assumed: filled } = answerTo(given, of, assumed);
      const part = tell(value, filled, why ? [why] : none);
      if (!why) known.set(given, Object.freeze(part));
      return part;
    };
  }

  /** A day of the record, or of its owner; a day of the owner is looked for above the row. */
  function dayIn(day: DayOf, { record, owner = {} }: Asked, until?: string): Answer<string> & { readonly filled: readonly DateIndicator[] } {
    const of = dateOf(day);
    const answer = answerIn(of === day ? record : owner, of, assumed, of.past && until);
    const why = of === day || !answer.cause ? answer.cause : { ...answer.cause, path: `../${of.id}` };
    return { ...answer, cause: why, filled: answer.assumed ? [of] : none };
  }

  /** The entry in force is the footing of its one part; without an entry there is nothing to judge by. */
  function entered(of: Named, found: Found<Judge>, tell: (footing: Footing | null, parts: readonly Part[], outcome: Pick<Part, 'status' | 'applies' | 'causes'>) => Part): Judge {
    if (typeof found === 'string') return () => tell(null, none, { status: 'unknown', applies: true, causes: [cause(found, of)] });
    const footing = told.footing('rule', of, found.entry);
    return (asked) => {
      const part = found.inner(asked);
      return tell(footing, [part], part);
    };
  }
  return self;
}

/** What is the same for every record: all verdicts name it, so none may change it. */
function fixed(reading: Reading): Measure {
  for (const own of [reading, reading.span, reading.causes]) Object.freeze(own);
  return () => reading;
}

/** What is made of several, in their order. */
const each = <T, V>(of: readonly ((asked: Asked) => T)[], tell: (all: readonly T[]) => V) => (asked: Asked): V => tell(of.map((f) => f(asked)));

/** A number worked out of two. */
const paired = (kind: Pair, work: (l: Interval, r: Interval, measure: FoldMeasure) => Interval, flawed: Flawed = () => none) => (left: Measure, right: Measure, measure: FoldMeasure): Measure => (asked) => {
  const first = left(asked), second = right(asked), l = interval(first), r = interval(second);
  return computed(kind, [first, second], measure.unit, work(l, r, measure), flawed(l, r));
};
type Pair = 'minus' | 'product' | 'atMost' | 'atLeast' | 'share';
type Flawed = (l: Interval, r: Interval) => readonly Cause[];
const negative: Flawed = (l, r) => flawOf(l.high < 0 || r.high < 0, 'negative-factor', 'product');
