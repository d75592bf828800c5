/** The rule in words: the one place that knows how each condition is said, with a record or without. */
import type { Algebra } from '../engine/fold.js';
import { dateOf, type DayOf, type Relation } from '../model/expr.js';
import type { ChoiceIndicator } from '../model/indicator.js';
import type { Amount, Parameter } from '../model/parameter.js';
import type { Absence } from '../model/timeline.js';
import type { Part, Reading } from '../model/verdict.js';
import { exactOf, formatAmount, formatNumber, formatSpan, withUnit } from './format.js';
import type { Messages } from './messages/messages.js';

/** How relations are written everywhere. */
export const signs: Readonly<Record<Relation, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' };

const joined = (of: readonly string[], by: string, none: string): string => (of.length === 0 ? none : of.join(by));
function codeName({ codes }: ChoiceIndicator, code: string, m: Messages): string {
  const label = Object.hasOwn(codes, code) && codes[code];
  return label ? m.pick(label) : code;
}
/** Of several conditions, those that hold the other conjunction inside stand in brackets. */
const grouped = (of: readonly string[], other: string, m: Messages): string[] => of.map((x) => (of.length > 1 && x.includes(other) ? m.group(x) : x));
/** How a part of a whole is said: out of it where the limit is a percentage, for each of it otherwise. */
const quotient = ({ limit }: Part & { kind: 'ratio' }, m: Messages) => (limit.unit === 'percent' ? m.outOf : m.perOf);
/** A sum stands in brackets where something follows. */
const summed = (x: string, m: Messages): string => (x.includes(' + ') ? m.group(x) : x);
const codesOf = (of: ChoiceIndicator, codes: readonly string[], m: Messages): string => joined(codes.map((code) => codeName(of, code, m)), m.or, m.never);

/** The reading of a rule as words. Members are described with the same words as their household. */
export function words(m: Messages): Algebra<string, string> {
  const self: Algebra<string, string> = {
    is: (of) => m.pick(of.label),
    oneOf: (of, codes) => codesOf(of, codes, m),
    compare: (left, by, right) => `${left} ${signs[by]} ${right}`,
    ratio: (part, whole, by, limit, { per }) => `${(per === 100 ? m.outOf : m.perOf)(summed(part, m), summed(whole, m))} ${signs[by]} ${limit}`,
    all: (of) => joined(grouped(of, m.or, m), m.and, m.always),
    any: (of) => joined(grouped(of, m.and, m), m.or, m.never),
    atLeastOf: (n, of) => m.atLeastOf(n, of.join(m.semicolon)),
    not: (of) => m.not(of),
    concur: (of) => m.concur(of),
    every: (roster, where, of) => m.everyOf(m.pick(roster.member), conditionOf(where(self), m), of(self)),
    some: (roster, where, of) => m.someOf(m.pick(roster.member), conditionOf(where(self), m), of(self)),
    holds: (rule, found) => (typeof found === 'string' ? m.title(m.pick(rule.label), m.cause[found]) : found.entry.text ? m.pick(found.entry.text) : found.inner),
    inherited: (found) => (typeof found === 'string' ? m.title(m.pick('inherited'), m.cause[found]) : found.inner),
    constant: (of) => String(of),
    indicator: (of) => m.pick(of.label),
    parameter: (of, found) => numberOf(of, typeof found === 'string' ? found : found.value, m),
    sum: (of) => joined(of, ' + ', '0'),
    minus: (left, right) => `(${left} − ${summed(right, m)})`,
    product: (left, right) => `${summed(left, m)} × ${summed(right, m)}`,
    atMost: (left, right) => m.title(left, m.atMost(right)),
    atLeast: (left, right) => m.title(left, m.atLeast(right)),
    share: (part, whole) => m.shareOf(summed(part, m), summed(whole, m)),
    asOf: (of, day) => m.title(m.pick(of.label), m.asOf(dayName(day, m))),
    elapsed: ({ unit, from, to }) => m.elapsed(unit, dayName(from, m), dayName(to === 'on' ? null : to, m)),
    count: (roster, where) => m.countOf(m.pick(roster.member), conditionOf(where(self), m)),
    total: (roster, where, of) => m.totalOf(of(self), m.pick(roster.member), conditionOf(where(self), m)),
    score: (items) => m.scoreOf(items.map((i) => `${m.pick(i.label)} ${i.points}`).join(m.semicolon)),
  };
  return self;
}

/** A condition that always holds needs no words. */
const conditionOf = (where: string, m: Messages): string => (where === m.always ? '' : where);

/**
 * What a part requires, as short as a table cell.
 *
 * @param named - says what is compared; a cell with one comparison need not, because the row bears its name
 */
export function standardOf(part: Part, m: Messages, named = false): string {
  const parts = (name: boolean): string[] => ('parts' in part ? part.parts.map((p) => standardOf(p, m, name)) : []);
  switch (part.kind) {
    case 'is': return m.pick(part.of.label);
    case 'oneOf': return codesOf(part.of, part.codes, m);
    case 'compare': return `${named ? `${nameOf(part.left, m)} ` : ''}${boundOf(part, m)}`;
    case 'ratio': return `${quotient(part, m)(operandOf(part.part, m), operandOf(part.whole, m))} ${signs[part.by]} ${requiredOf(part.limit, m)}`;
    case 'all': return named ? joined(grouped(parts(true), m.or, m), m.and, m.always) : joined(parts(false), m.semicolon, m.always);
    case 'any': return joined(grouped(parts(true), m.and, m), m.or, m.never);
    case 'concur': return parts(named)[0] ?? '';
    case 'atLeastOf': return m.atLeastOf(part.n, parts(true).join(m.semicolon));
    case 'not': return m.not(parts(true).join(''));
    case 'every': case 'some': return m.pick(part.roster);
    case 'holds': case 'inherited':
      return part.footing === null ? absenceOf(part, m) : part.footing.text ? m.pick(part.footing.text) : parts(named).join(m.semicolon);
  }
}

/** A number that is set, by itself; what is only bounded, or not set at all, by its name. */
function numberOf({ label, unit }: Parameter, value: Amount | Absence, m: Messages): string {
  if (typeof value === 'number') return formatAmount(value, unit, m);
  return m.title(m.pick(label), typeof value === 'string' ? m.cause[value] : formatAmount(value, unit, m));
}

/** Why there is nothing to compare with. */
const absenceOf = ({ causes: [first] }: Pick<Part, 'causes'>, m: Messages): string => m.cause[first?.kind ?? 'not-established'];
const isAbsent = (x: Reading): boolean => 'footing' in x && x.footing === null;

/** What a day is called; null is the day of judgement. */
function dayName(day: DayOf | null, m: Messages): string {
  const name = day ? m.pick(dateOf(day).label) : m.dayOfJudgement;
  return day && 'of' in day ? m.ofOwner(name) : name;
}

/** The side of a comparison that the rule sets. Without a number in force there is nothing to compare with. */
export const boundOf = ({ by, right }: Part & { kind: 'compare' }, m: Messages): string => (isAbsent(right) ? '' : `${signs[by]} `) + requiredOf(right, m);

/** What is worked with: a sum in it stands in brackets. */
const operandOf = (x: Reading, m: Messages): string => (x.kind === 'sum' || x.kind === 'minus' ? m.group(nameOf(x, m)) : nameOf(x, m));

/** What a number is called. */
export function nameOf(x: Reading, m: Messages): string {
  switch (x.kind) {
    case 'indicator': return m.pick(x.of.label);
    case 'parameter': return m.pick(x.label);
    case 'asOf': return m.title(m.pick(x.label), m.asOf(dayName(x.by, m)));
    case 'elapsed': return m.elapsed(x.per, dayName(x.from, m), dayName(x.to, m));
    case 'count': case 'total': return m.pick(x.roster);
    case 'score': return m.scoreOf(x.items.map((i) => m.pick(i.label)).join(m.semicolon));
    case 'constant': return formatSpan(x.span, x.unit, m);
    case 'atMost': case 'atLeast': return m.title(nameOf(x.of[0] as Reading, m), m[x.kind](nameOf(x.of[1] as Reading, m)));
    case 'share': return m.shareOf(...(x.of.map((y) => operandOf(y, m)) as [string, string]));
    case 'sum': return x.of.map((y) => nameOf(y, m)).join(' + ');
    default: return x.of.map((y) => operandOf(y, m)).join(x.kind === 'minus' ? ' − ' : ' × ');
  }
}

/** A number that is required: the parameter's value or bound; or why there is none. */
export function requiredOf(x: Reading, m: Messages): string {
  if (isAbsent(x)) return absenceOf(x, m);
  return 'footing' in x || x.span.low === x.span.high ? formatSpan(x.span, x.unit, m) : nameOf(x, m);
}

/** What the record says about a part: values in words, the blank word for what nobody filled in. */
export function actualOf(part: Part, m: Messages, named = false): string {
  switch (part.kind) {
    case 'is': return m.named(m.pick(part.of.label), part.actual === null ? blankOf(part, m) : part.actual ? m.yes : m.no);
    case 'oneOf': return part.actual === null ? blankOf(part, m) : codeName(part.of, part.actual, m);
    case 'compare': return named ? m.named(nameOf(part.left, m), valueOf(part.left, m)) : valueOf(part.left, m);
    case 'ratio': return ratioOf(part, m);
    case 'concur': return waysOf(part.parts, part.status, m);
    case 'all': case 'atLeastOf': case 'not': case 'holds': case 'inherited': return known(part.parts, m, named);
    case 'any': return part.status === 'met' ? known(part.parts.filter((p) => p.status === 'met').slice(0, 1), m) : known(part.parts, m, part.parts.length > 1);
    case 'every': case 'some': return membersOf(part, m);
  }
}
const blankOf = ({ causes }: Pick<Part, 'causes'>, m: Messages): string => causes[0]?.given ?? m.blank;

/** A number as the record gives it. What nobody filled in is blank, although its range is known; a sum with gaps is at least what is there. */
export function valueOf(x: Reading, m: Messages): string {
  const open = x.causes.some((c) => c.kind !== 'inexact');
  if (open && (x.kind === 'indicator' || !x.span.low)) return blankOf(x, m);
  return formatSpan(open ? { ...x.span, high: null } : x.span, x.unit, m);
}

/** The first way that settled it; if none did, all that is known; of ways that contradict each other, those that do. */
function waysOf(parts: readonly Part[], status: Part['status'], m: Messages): string {
  const settled = parts.filter((p) => p.status !== 'unknown');
  return known(settled.length === 0 ? parts : status === 'unknown' ? settled : settled.slice(0, 1), m);
}

/** Part and whole, and what the one is of the other where both are exact, with as many decimals as it takes to tell it from the limit. */
function ratioOf(ratio: Part & { kind: 'ratio' }, m: Messages): string {
  const { part, whole, limit } = ratio;
  const p = exactOf(part.span), w = exactOf(whole.span);
  if (part.span.low === null && whole.span.low === null) return m.blank;
  const words = quotient(ratio, m)(valueOf(part, m), valueOf(whole, m));
  if (p === null || w === null || w <= 0) return words;
  const unit = limit.unit === 'none' ? 'percent' : limit.unit;
  const exact = unit === 'percent' ? (p / w) * 100 : p / w;
  const decimals = [2, 4, 6, 8, 10].find((n) => Number(exact.toFixed(n)) !== exactOf(limit.span)) ?? 2;
  return m.title(words, withUnit(formatNumber(Number(exact.toFixed(decimals))), unit, m));
}

/** What is known of several parts; the blank word once when nothing is. */
function known(parts: readonly Part[], m: Messages, named: boolean = false): string {
  const all = parts.map((p) => actualOf(p, m, named));
  const [only = m.blank, ...others] = all;
  const given = new Set(all.filter((text) => !text.endsWith(m.blank)));
  return others.length === 0 ? only : [...given].join(m.semicolon) || m.blank;
}

function membersOf({ members, concerned, unit }: Part & { kind: 'every' | 'some' }, m: Messages): string {
  if (concerned.high === 0) return m.nobodyConcerned;
  const asked = members.filter((x) => x.where.status !== 'unmet');
  if (asked.length === 0 && concerned.low !== concerned.high) return m.blank;
  const whole = concerned.high === null ? '?' : formatNumber(concerned.high);
  return m.share(String(asked.filter((x) => x.of.status === 'met').length), whole, m.unit(unit));
}
