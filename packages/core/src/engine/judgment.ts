/**
 * The reference reading, word by word: a record in, a tree of parts out. Every other reading must agree with it.
 *
 * A truth is a function of the record, so a rule is folded once and judged often; a row of a roster is a record like any other.
 */
import { dayNumber, elapsed } from '../model/civil-date.js';
import type { Relation } from '../model/expr.js';
import type { NumberIndicator, Roster } from '../model/indicator.js';
import { terms, type Label } from '../model/label.js';
import type { RecordOf } from '../model/record.js';
import type { Absence, Entry } from '../model/timeline.js';
import type { Unit } from '../model/unit.js';
import type { Cause, CauseKind, Counted, Footing, Member, Part, Reading, Span, Status } from '../model/verdict.js';
import { choiceIn, dayIn, flagIn, numberIn, rangeOf, rowsIn } from './answer.js';
import { nothingAssumed, type Assumed } from './assumed.js';
import type { Algebra, Found, NumberOf, TruthOf } from './fold.js';
import * as logic from './logic.js';
import type { Interval, Scaled, Truth } from './logic.js';

/** A number with the reasons why it is not exact. */
type Num = { readonly interval: Interval; readonly reading: Reading };
type Judge = (record: RecordOf) => Part;
type Measure = (record: RecordOf) => Num;

const none: readonly never[] = [];

export const statusOf = (truth: Truth): Status => (truth === null ? 'unknown' : truth ? 'met' : 'unmet');
export const truthOf = ({ status }: Part): Truth => (status === 'unknown' ? null : status === 'met');

const open = (end: number): number | null => (Number.isFinite(end) ? end : null);
export const span = ({ low, high }: Interval): Span => ({ low: open(low), high: open(high) });
const inexact = (interval: Interval, causes: readonly Cause[]): readonly Cause[] => (logic.isExact(interval) ? none : causes);
/** What a reading says besides its span, its unit and its causes. */
type Said = Reading extends infer R ? (R extends Reading ? Omit<R, 'span' | 'unit' | 'causes'> : never) : never;
const read = (interval: Interval, unit: Unit, causes: readonly Cause[], said: Said): Num =>
  ({ interval, reading: { ...said, span: span(interval), unit, causes: inexact(interval, causes) } });
export const cause = (kind: CauseKind, { id, label }: { id: string; label: Label }): Cause => ({ kind, id, label, path: id });
const outcome = (truth: Truth, applies: boolean, causes: readonly Cause[]) => ({ status: statusOf(truth), applies, causes: truth === null ? causes : none });

/** The causes of a row, with the place of the row in front of those that lie in it. */
const within = (roster: Roster, index: number, causes: readonly Cause[]): readonly Cause[] =>
  causes.map((c) => (isOfRecord(c.kind) ? { ...c, path: `${roster.id}[${index}].${c.path}` } : c));
/** Each cause once: several parts may want the same answer. */
export const distinctCauses = (causes: readonly Cause[]): Cause[] => [...new Map(causes.map((c) => [c.kind + c.path, c])).values()];
/** A gap in the record, as against a gap in the rule. */
export const isOfRecord = (kind: CauseKind): boolean => kind === 'missing' || kind === 'inexact' || kind === 'refused' || kind === 'roster-incomplete' || kind === 'roster-overfull';

/** An entry without its value: what was said, not what follows from it. */
export function footingOf<T>(kind: Footing['kind'], { id, label }: { id: string; label: Label }, { value: _value, ...entry }: Entry<T>): Footing {
  return { kind, id, label, ...entry };
}

/** The meaning of every word, for judgements with these assumptions. */
export function judgment(assumed: Assumed): Algebra<Measure, Judge> {
  /** A member that nobody described is an empty record, and nothing is assumed of it. */
  const blank = (): Algebra<Measure, Judge> => (assumed.size === 0 ? self : judgment(nothingAssumed));
  const self: Algebra<Measure, Judge> = {
    is: (of) => (record) => {
      const { value, cause, assumed: filled } = flagIn(record, of, assumed);
      return { kind: 'is', of, actual: value, assumed: filled, ...outcome(value, true, cause ? [cause] : none) };
    },
    oneOf: (of, codes) => (record) => {
      const { value, cause, assumed: filled } = choiceIn(record, of, assumed);
      return { kind: 'oneOf', of, codes, actual: value, assumed: filled, ...outcome(value === null ? null : codes.includes(value), true, cause ? [cause] : none) };
    },
    compare: (left, by, right) => (record) => {
      const l = left(record), r = right(record);
      return { kind: 'compare', left: l.reading, by, right: r.reading, ...outcome(logic.compare(l.interval, by, r.interval), true, [...l.reading.causes, ...r.reading.causes]) };
    },
    ratio: (part, whole, by, limit, measure) => (record) => {
      const p = part(record), w = whole(record), l = limit(record);
      const bar = multiplied(l, w, measure);
      const truth = w.interval.low > 0 ? logic.compare(p.interval, by, bar.interval) : null;
      const causes = [...p.reading.causes, ...bar.reading.causes, ...w.reading.causes];
      const flaw = w.interval.high <= 0 ? [cause('whole-not-positive', { id: 'whole', label: terms.whole })] : none;
      return { kind: 'ratio', part: p.reading, whole: w.reading, by, limit: l.reading, ...outcome(truth, true, [...causes, ...flaw]) };
    },
    all: (of) => joined('all', of, logic.all),
    any: (of) => joined('any', of, logic.any),
    atLeastOf: (n, of) => (record) => {
      const parts = of.map((f) => f(record));
      const met = logic.sum(parts.map((p) => logic.counted(truthOf(p), logic.exactly(1))), 1);
      return { kind: 'atLeastOf', n, parts, ...junction(logic.compare(met, '>=', logic.exactly(n)), parts) };
    },
    not: (of) => (record) => {
      const part = of(record);
      return { kind: 'not', parts: [part], ...junction(logic.not(truthOf(part)), [part]) };
    },
    concur: (of) => (record) => {
      const parts = of.map((f) => f(record)), truth = logic.concur(parts.map(truthOf));
      const clash = truth === null && parts.some((p) => p.status !== 'unknown');
      return { kind: 'concur', parts, ...junction(truth, parts), ...(clash && { causes: [cause('contradiction', { id: 'contradiction', label: terms.contradiction })] }) };
    },
    every: (roster, where, of) => quantified('every', roster, where, of, '=', 0),
    some: (roster, where, of) => quantified('some', roster, where, of, '>=', 1),
    holds: (rule, found) => {
      const common = { kind: 'holds', id: rule.id, label: rule.label, sense: rule.sense } as const;
      return entered(found, rule, (footing, parts, result) => ({ ...common, footing, parts, ...result }));
    },
    inherited: (found) => entered(found, { id: 'inherited', label: terms.inherited }, (footing, parts, result) => ({ kind: 'inherited', footing, parts, ...result })),

    constant: (of) => {
      const num = read(logic.exactly(of), 'none', none, { kind: 'constant' });
      return () => num;
    },
    indicator: (of) => (record) => {
      const { interval, causes, assumed: filled } = number(record, of);
      return read(interval, of.unit, causes, { kind: 'indicator', of, assumed: filled });
    },
    parameter: (of, found) => {
      const { id, label, unit } = of;
      const interval = typeof found === 'string' ? logic.line : logic.intervalOf(found.value);
      const footing = typeof found === 'string' ? null : { ...footingOf('parameter', of, found), unit, amount: found.value };
      const num = read(interval, unit, [cause(typeof found === 'string' ? found : 'not-established', of)], { kind: 'parameter', id, label, footing });
      return () => num;
    },
    sum: (of, { scale, unit }) => (record) => {
      const nums = of.map((f) => f(record));
      return computed('sum', nums, logic.sum(nums.map((n) => n.interval), scale), unit);
    },
    minus: (left, right, { scale, unit }) => (record) => {
      const l = left(record), r = right(record);
      return computed('minus', [l, r], logic.minus(l.interval, r.interval, scale), unit);
    },
    product: (left, right, measure) => (record) => multiplied(left(record), right(record), measure),
    share: (part, whole, { scale, unit }) => (record) => {
      const p = part(record), w = whole(record);
      const flaw = [...(p.interval.high < 0 ? [cause('negative-factor', { id: 'part', label: terms.part })] : none), ...(w.interval.high <= 0 ? [cause('whole-not-positive', { id: 'whole', label: terms.whole })] : none)];
      return computed('share', [p, w], logic.share(p.interval, w.interval, scale), unit, flaw);
    },
    elapsed: (per, from, to) => (record) => {
      const first = dayIn(record, from, assumed, 'on' in to && from.past ? to.on : undefined);
      const last = 'on' in to ? { value: to.on, cause: null } : dayIn(record, to, assumed);
      const interval = first.value === null || last.value === null ? logic.line : logic.exactly(elapsed(per, dayNumber(first.value), dayNumber(last.value)));
      const causes = [first.cause, last.cause].filter((c) => c !== null);
      return read(interval, per, causes, { kind: 'elapsed', per, from, to: 'on' in to ? null : to, days: [first.value, last.value] });
    },
    count: (roster, where) => gathered('count', roster, where, null, { scale: 1, unit: roster.size.unit }),
    total: (roster, where, of, measure) => gathered('total', roster, where, of, measure),
    score: (items) => (record) => {
      const folded = items.map(({ when, ...item }) => ({ ...item, part: when(record) }));
      const interval = logic.sum(folded.map(({ part, points }) => logic.counted(truthOf(part), logic.exactly(points))), 1);
      return read(interval, 'point', folded.flatMap(({ part }) => part.causes), { kind: 'score', items: folded });
    },
  };

  function number(record: RecordOf, of: NumberIndicator): { interval: Interval; causes: readonly Cause[]; assumed: boolean } {
    const { value, cause: why, assumed: filled } = numberIn(record, of, assumed);
    const interval = value ?? rangeOf(of);
    return { interval, causes: inexact(interval, [why ?? cause(value === null ? 'missing' : 'inexact', of)]), assumed: filled };
  }

  /** The rows of a roster, and how many more there may be that nobody described. More rows than the size are no roster at all. */
  function rostered(record: RecordOf, roster: Roster) {
    const size = number(record, roster.size);
    const listed = rowsIn(record, roster);
    const overfull = listed.length > size.interval.high;
    const rows = overfull ? none : listed;
    const missing = overfull ? { low: 0, high: Infinity } : { low: Math.max(0, size.interval.low - rows.length), high: size.interval.high - rows.length };
    const causes = overfull ? [cause('roster-overfull', roster)] : missing.high > 0 ? [...size.causes, cause('roster-incomplete', roster)] : none;
    return { rows, missing, causes };
  }

  /** Nobody may breach it (every), or somebody must meet it (some): both are counts of the rows that decide. */
  function quantified(kind: 'every' | 'some', roster: Roster, where: TruthOf, of: TruthOf, by: Relation, limit: number): Judge {
    const [concerns, meets] = [where(self), of(self)];
    const decides = (w: Part, o: Part): Truth => logic.all([truthOf(w), kind === 'every' ? logic.not(truthOf(o)) : truthOf(o)]);
    const one = logic.exactly(1);
    const [nobody, nothing] = [where(blank())({}), of(blank())({})];
    return (record) => {
      const { rows, missing, causes } = rostered(record, roster);
      const members: Member[] = rows.map((row, index) => ({ index, where: concerns(row), of: meets(row) }));
      const add = (truth: (w: Part, o: Part) => Truth): Interval =>
        logic.sum([...members.map((m) => logic.counted(truth(m.where, m.of), one)), logic.repeated(missing, logic.counted(truth(nobody, nothing), one))], 1);
      const found = add(decides);
      const concerned = add(truthOf);
      const open = members.filter((m) => decides(m.where, m.of) === null);
      const why = [...open.flatMap((m) => within(roster, m.index, [...m.where.causes, ...m.of.causes])), ...(decides(nobody, nothing) === false ? none : causes)];
      const { id, label } = roster;
      return { kind, id, roster: label, unit: roster.size.unit, members, concerned: span(concerned), found: span(found), ...outcome(logic.compare(found, by, logic.exactly(limit)), concerned.high > 0, why) };
    };
  }

  function gathered(kind: 'count' | 'total', roster: Roster, where: TruthOf, of: NumberOf | null, { scale, unit }: { scale: number; unit: Unit }): Measure {
    const adder = (member: Algebra<Measure, Judge>) => {
      const concerns = where(member), amount = of?.(member);
      return (row: RecordOf) => {
        const w = concerns(row), n = amount?.(row) ?? null;
        return { w, n, interval: logic.counted(truthOf(w), n?.interval ?? logic.exactly(1)) };
      };
    };
    const adds = adder(self);
    const nobody = adder(blank())({}).interval;
    return (record) => {
      const { rows, missing, causes } = rostered(record, roster);
      const each = rows.map(adds);
      const interval = logic.sum([...each.map((m) => m.interval), logic.repeated(missing, nobody)], scale);
      const why = each.flatMap(({ w, n }, i) => within(roster, i, [...w.causes, ...(w.status === 'unmet' ? none : n?.reading.causes ?? none)]));
      const members: Counted[] = each.map(({ w, n }, index) => ({ index, where: w, of: n?.reading ?? null }));
      return read(interval, unit, [...why, ...causes], { kind, roster: roster.label, members });
    };
  }
  return self;
}

const junction = (truth: Truth, parts: readonly Part[]) =>
  outcome(truth, parts.length === 0 || parts.some((p) => p.applies), parts.flatMap((p) => p.causes));

const joined = (kind: 'all' | 'any', of: readonly Judge[], join: (of: readonly Truth[]) => Truth): Judge => (record) => {
  const parts = of.map((f) => f(record));
  return { kind, parts, ...junction(join(parts.map(truthOf)), parts) };
};

type Entered = (footing: Footing | null, parts: readonly Part[], result: ReturnType<typeof outcome>) => Part;
function entered(found: Found<Judge>, of: { id: string; label: Label }, build: Entered): Judge {
  if (typeof found === 'string') {
    const part = build(null, none, outcome(null, true, [cause(found satisfies Absence, of)]));
    return () => part;
  }
  const footing = footingOf('rule', of, found.entry);
  return (record) => {
    const part = found.inner(record);
    return build(footing, [part], junction(truthOf(part), [part]));
  };
}

const computed = (kind: 'sum' | 'minus' | 'product' | 'share', of: readonly Num[], interval: Interval, unit: Unit, flaw: readonly Cause[] = none): Num =>
  read(interval, unit, [...of.flatMap((n) => n.reading.causes), ...flaw], { kind, of: of.map((n) => n.reading) });
function multiplied(l: Num, r: Num, measure: Scaled & { readonly unit: Unit }): Num {
  const negative = l.interval.high < 0 || r.interval.high < 0;
  return computed('product', [l, r], logic.product(l.interval, r.interval, measure), measure.unit, negative ? [cause('negative-factor', { id: 'product', label: terms.product })] : none);
}
