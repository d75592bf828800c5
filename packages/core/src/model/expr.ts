import type { Calendar } from './calendar.js';
import type { CountedUnit } from './civil-date.js';
import type { ChoiceIndicator, DateIndicator, FlagIndicator, NumberIndicator, Roster } from './indicator.js';
import type { Label } from './label.js';
import type { Parameter } from './parameter.js';
import type { Rule } from './rule.js';

/** One line of a score: its points count when the condition is met, always where there is none. Points that are deducted are negative. */
export type ScoreItem = { readonly id: string; readonly label: Label; readonly when?: Expr; readonly points: Quantity };

/** The day of the subject whose roster a row is in, such as the day on which the household was identified, while its months are read. */
export type OwnersDay = { readonly kind: 'owner'; readonly of: DateIndicator };
/** A day that a word names. */
export type DayOf = DateIndicator | OwnersDay;

/** Whole units of time between two days; 'on' is the day of judgement. Working days are those of a calendar. */
export type Elapsed = { readonly kind: 'elapsed'; readonly from: DayOf; readonly to: DayOf | 'on' } & (
  | { readonly unit: CountedUnit }
  | { readonly unit: 'working-day'; readonly calendar: Calendar }
);

/** A number that can be worked out of a record. Closed: a new word does not compile until every reading knows it. */
export type Quantity =
  | { readonly kind: 'constant'; readonly of: 0 | 1 }
  | { readonly kind: 'indicator'; readonly of: NumberIndicator }
  | { readonly kind: 'parameter'; readonly of: Parameter }
  | { readonly kind: 'asOf'; readonly of: Parameter; readonly day: DayOf }
  | { readonly kind: 'sum'; readonly of: readonly Quantity[] }
  | { readonly kind: 'minus'; readonly left: Quantity; readonly right: Quantity }
  | { readonly kind: 'product'; readonly left: Quantity; readonly right: Quantity }
  | { readonly kind: 'atMost' | 'atLeast'; readonly left: Quantity; readonly right: Quantity }
  | { readonly kind: 'share'; readonly part: Quantity; readonly whole: Quantity }
  | Elapsed
  | { readonly kind: 'count'; readonly in: Roster; readonly where: Expr }
  | { readonly kind: 'total'; readonly in: Roster; readonly of: Quantity; readonly where?: Expr }
  | { readonly kind: 'score'; readonly items: readonly ScoreItem[] };

/** How two numbers compare. */
export type Relation = '>=' | '>' | '<=' | '<' | '=';

/** A condition that a record meets, does not meet, or leaves unknown. Closed, like {@link Quantity}. */
export type Expr =
  | { readonly kind: 'is'; readonly of: FlagIndicator }
  | { readonly kind: 'oneOf'; readonly of: ChoiceIndicator; readonly codes: readonly string[] }
  | { readonly kind: 'compare'; readonly left: Quantity; readonly by: Relation; readonly right: Quantity }
  | { readonly kind: 'ratio'; readonly part: Quantity; readonly whole: Quantity; readonly by: Relation; readonly limit: Quantity }
  | { readonly kind: 'all'; readonly of: readonly Expr[] }
  | { readonly kind: 'any'; readonly of: readonly Expr[] }
  | { readonly kind: 'atLeastOf'; readonly n: number; readonly of: readonly Expr[] }
  | { readonly kind: 'not'; readonly of: Expr }
  | { readonly kind: 'concur'; readonly of: readonly [Expr, ...Expr[]] }
  | { readonly kind: 'every'; readonly in: Roster; readonly of: Expr; readonly where?: Expr }
  | { readonly kind: 'some'; readonly in: Roster; readonly of: Expr; readonly where?: Expr }
  | { readonly kind: 'holds'; readonly of: Rule }
  | { readonly kind: 'inherited' };

type Number = Quantity | NumberIndicator | Parameter;
const quantity = (x: Number): Quantity => ('kind' in x ? x : 'values' in x ? { kind: 'parameter', of: x } : { kind: 'indicator', of: x });

/** The flag is yes. */
export const is = (of: FlagIndicator): Expr => ({ kind: 'is', of });
/** The answer is one of the codes. */
export const oneOf = (of: ChoiceIndicator, ...codes: string[]): Expr => ({ kind: 'oneOf', of, codes });
/** Two numbers compare as said. */
export const compare = (left: Number, by: Relation, right: Number): Expr => ({ kind: 'compare', left: quantity(left), by, right: quantity(right) });
/** `part` out of `whole` compares with `limit`; nothing is divided or rounded. A limit in percent is in hundredths of the whole. */
export const ratio = (part: Number, whole: Number, by: Relation, limit: Number): Expr => ({ kind: 'ratio', part: quantity(part), whole: quantity(whole), by, limit: quantity(limit) });
/** Every condition is met. */
export const all = (...of: Expr[]): Expr => ({ kind: 'all', of });
/** One condition at least is met. */
export const any = (...of: Expr[]): Expr => ({ kind: 'any', of });
/** `n` conditions at least are met. */
export const atLeastOf = (n: number, ...of: Expr[]): Expr => ({ kind: 'atLeastOf', n, of });
/** The condition is not met. */
export const not = (of: Expr): Expr => ({ kind: 'not', of });
/**
 * One and the same condition, established in several ways: a rate as it was given, and from its counts.
 *
 * What one way knows is enough. `any` would not do: it leaves "above the ceiling" unknown while the other way is. Two ways that
 * contradict each other are unknown, whatever else is known. No way may itself hold a `concur`: a contradiction inside would hand the
 * answer to the other way.
 */
export const concur = (...of: [Expr, ...Expr[]]): Expr => ({ kind: 'concur', of });
/** Every row of the roster, of those `where` concerns, meets the condition. */
export const every = (roster: Roster, of: Expr, where?: Expr): Expr => ({ kind: 'every', in: roster, of, ...(where && { where }) });
/** One row of the roster at least, of those `where` concerns, meets the condition. */
export const some = (roster: Roster, of: Expr, where?: Expr): Expr => ({ kind: 'some', in: roster, of, ...(where && { where }) });
/** Another rule is met. */
export const holds = (of: Rule): Expr => ({ kind: 'holds', of });
/** What the next wider place says on the same day. */
export const inherited: Expr = { kind: 'inherited' };

/** The sum of numbers. */
export const sum = (...of: Number[]): Quantity => ({ kind: 'sum', of: of.map(quantity) });
/** The difference of two numbers. */
export const minus = (left: Number, right: Number): Quantity => ({ kind: 'minus', left: quantity(left), right: quantity(right) });
/** The product of two numbers that are never negative. A factor in percent counts hundredths: 1.5 percent × 20,000 people are 300 people. */
export const product = (left: Number, right: Number): Quantity => ({ kind: 'product', left: quantity(left), right: quantity(right) });
/** `part` in percent of `whole`, to two decimals: a figure to be shown. What is rounded must not decide, so rules compare with {@link ratio}. */
export const share = (part: Number, whole: Number): Quantity => ({ kind: 'share', part: quantity(part), whole: quantity(whole) });
/**
 * Whole units of time between two days; 'on' is the day of judgement.
 *
 * A 'month' is complete on the same day of a later month. A 'calendar-month' is the difference of the months by their numbers, whatever
 * the day: from 31 January to 1 February it is 1, and the twelve months before a day are those 1 to 12 before.
 */
export const elapsedTime = (unit: CountedUnit, from: DayOf, to: DayOf | 'on'): Quantity => ({ kind: 'elapsed', unit, from, to });
/** Working days of a calendar after the first day, up to and including the second; unknown where the calendar does not know them all. */
export const elapsedWorkingDays = (calendar: Calendar, from: DayOf, to: DayOf | 'on'): Quantity => ({ kind: 'elapsed', unit: 'working-day', calendar, from, to });
/** Inside a roster: the day of the subject that the rows belong to. */
export const owner = (of: DateIndicator): OwnersDay => ({ kind: 'owner', of });
/** A parameter as it was on a day of the record, such as the line of the year in which the household exited; its place stays that of the judgement. */
export const asOf = (of: Parameter, day: DayOf): Quantity => ({ kind: 'asOf', of, day });
/** The question that a day is the answer to, whoever is asked. */
export const dateOf = (day: DayOf): DateIndicator => ('of' in day ? day.of : day);
/** How many rows of the roster meet the condition. */
export const count = (roster: Roster, where: Expr): Quantity => ({ kind: 'count', in: roster, where });
/** A number summed over the rows of the roster. */
export const total = (roster: Roster, of: Number, where?: Expr): Quantity => ({ kind: 'total', in: roster, of: quantity(of), ...(where && { where }) });
/** The number, but no more than a ceiling: a plan that is completed to 130 percent earns no more than its weight. */
export const atMost = (of: Number, ceiling: Number): Quantity => ({ kind: 'atMost', left: quantity(of), right: quantity(ceiling) });
/** The number, but no less than a floor: deductions never make a total negative. */
export const atLeast = (of: Number, floor: Number): Quantity => ({ kind: 'atLeast', left: quantity(of), right: quantity(floor) });
/**
 * Points for conditions that are met. The points are parameters with their source; where nobody set them the sum is unknown, not less.
 *
 * Steps are items by increments, so that a missing answer counts between none and the most: "brick and wood or worse" 10, "earth or
 * worse" 5 more. One item per answer would let a missing answer count for all of them at once.
 */
export const score = (...items: (Omit<ScoreItem, 'points'> & { readonly points: Number })[]): Quantity => ({ kind: 'score', items: items.map((item) => ({ ...item, points: quantity(item.points) })) });
/** The numbers 0 and 1, which need no source. */
export const constant = (of: 0 | 1): Quantity => ({ kind: 'constant', of });
