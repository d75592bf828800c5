import type { Day, TimeUnit } from './civil-date.js';
import type { DayOf, Relation } from './expr.js';
import type { ChoiceIndicator, DateIndicator, FlagIndicator, Indicator, NumberIndicator, Subject } from './indicator.js';
import type { Label, Term } from './label.js';
import type { Amount } from './parameter.js';
import type { Place } from './place.js';
import type { Sense } from './rule.js';
import type { Absence, Entry } from './timeline.js';
import type { Unit } from './unit.js';

/** The answer. Never a boolean: `if (!verdict)` would read unknown as unmet. */
export type Status = 'met' | 'unmet' | 'unknown';

/** Why something is unknown. */
export type CauseKind = 'missing' | 'inexact' | 'refused' | Absence | 'roster-incomplete' | 'roster-overfull' | 'whole-not-positive' | 'negative-factor' | 'contradiction';

/** One reason why something is unknown. */
export type Cause = {
  readonly kind: CauseKind;
  /** Id of the indicator, roster, parameter or rule that it is about. */
  readonly id: string;
  readonly label: Label | Term;
  /** Where in the record, such as `members[2].birthDate`; for a rule, parameter or calendar, its id. */
  readonly path: string;
  /** What was given instead, if it was refused. */
  readonly given?: string;
  /** The question that it was no answer to, if it was refused. */
  readonly of?: Indicator;
};

/** The entry of a rule, parameter, figure, list of classes or calendar that was in force: what was said, by whom, and how sure that is. */
export type Footing = Omit<Entry<never>, 'value'> & {
  readonly kind: 'rule' | 'parameter' | 'figure' | 'classes' | 'calendar' | 'procedure' | 'ledger';
  readonly id: string;
  readonly label: Label | Term;
  readonly unit?: Unit;
  /** The number, for a parameter. */
  readonly amount?: Amount;
};

/** The interval in which a number must lie; `null` is an open end. Exact when both ends are equal. */
export type Span = { readonly low: number | null; readonly high: number | null };

type Common = { readonly span: Span; readonly unit: Unit; readonly causes: readonly Cause[] };

/** A number as the judgement read it; `filled` are the questions whose missing day an assumption filled. */
export type Reading = Common &
  (
    | { readonly kind: 'constant' }
    | { readonly kind: 'indicator'; readonly of: NumberIndicator; readonly assumed: boolean }
    | { readonly kind: 'parameter'; readonly footing: Footing | null; readonly id: string; readonly label: Label }
    | { readonly kind: 'asOf'; readonly footing: Footing | null; readonly id: string; readonly label: Label; readonly by: DayOf; readonly day: Day | null; readonly filled: readonly DateIndicator[] }
    | { readonly kind: 'sum' | 'minus' | 'product' | 'atMost' | 'atLeast' | 'share'; readonly of: readonly Reading[] }
    | { readonly kind: 'elapsed'; readonly per: TimeUnit; readonly from: DayOf; readonly to: DayOf | null; readonly days: readonly [Day | null, Day | null]; readonly filled: readonly DateIndicator[]; readonly footings?: readonly Footing[] }
    | { readonly kind: 'count' | 'total'; readonly roster: Label; readonly members: readonly Counted[] }
    | { readonly kind: 'score'; readonly items: readonly Scored[] }
  );

/** One known row of a roster: whether it is concerned, and what it shows. */
export type Member = { readonly index: number; readonly where: Part; readonly of: Part };

/** One line of a score: what it is worth, whether it counts, and what it adds. */
export type Scored = Common & { readonly id: string; readonly label: Label; readonly part: Part; readonly points: Reading };

/** One known row of a roster that is counted or summed. */
export type Counted = { readonly index: number; readonly where: Part; readonly of: Reading | null };

type Outcome = {
  readonly status: Status;
  /** False when nobody is concerned: a household without children meets the schooling standard, and screens say "not applicable". */
  readonly applies: boolean;
  /** What an unknown part still rests on; empty once it is settled. */
  readonly causes: readonly Cause[];
};

/** One condition of a rule, with its answer. */
export type Part = Outcome &
  (
    | { readonly kind: 'is'; readonly of: FlagIndicator; readonly actual: boolean | null; readonly assumed: boolean }
    | { readonly kind: 'oneOf'; readonly of: ChoiceIndicator; readonly codes: readonly string[]; readonly actual: string | null; readonly assumed: boolean }
    | { readonly kind: 'compare'; readonly left: Reading; readonly by: Relation; readonly right: Reading }
    | { readonly kind: 'ratio'; readonly part: Reading; readonly whole: Reading; readonly by: Relation; readonly limit: Reading }
    | { readonly kind: 'all' | 'any' | 'not' | 'concur'; readonly parts: readonly Part[] }
    | { readonly kind: 'atLeastOf'; readonly n: number; readonly parts: readonly Part[] }
    | { readonly kind: 'every' | 'some'; readonly id: string; readonly roster: Label; readonly unit: Unit; readonly members: readonly Member[]; readonly concerned: Span; readonly found: Span }
    | { readonly kind: 'holds'; readonly id: string; readonly label: Label; readonly sense: Sense; readonly footing: Footing | null; readonly parts: readonly Part[] }
    | { readonly kind: 'inherited'; readonly footing: Footing | null; readonly parts: readonly Part[] }
  );

/** A part that settles the verdict, with the ids of the rules it lies in, widest first. */
export type Reason = { readonly rules: readonly string[]; readonly part: Part };

/** What an answer rests on, and what it still needs. */
export type Grounds = {
  /** Record paths whose answers are still needed; empty when settled. */
  readonly missing: readonly string[];
  /** Why it is unknown: never empty when it is, always empty when it is not. */
  readonly causes: readonly Cause[];
  /** Every entry of a rule, parameter, figure or list of classes that was read. */
  readonly used: readonly Footing[];
  /** The questions whose missing answer was filled by an assumption. */
  readonly assumed: readonly { readonly id: string; readonly label: Label }[];
  /** What it rests on and is documented below `reported`. */
  readonly provisional: readonly Footing[];
  /** What it rests on and nobody has checked since before the day of judgement. */
  readonly stale: readonly Footing[];
};

/** What a rule says of one record, on a day, at a place. Plain data: it survives JSON. */
export type Verdict = Grounds & {
  readonly kind: 'verdict';
  readonly rule: string;
  readonly label: Label;
  readonly subject: Subject;
  readonly sense: Sense;
  readonly on: Day;
  readonly place: Place;
  readonly status: Status;
  /** The whole rule, part by part. */
  readonly part: Part & { readonly kind: 'holds' };
  /** The smallest set of parts that settles it; empty when unknown. */
  readonly because: readonly Reason[];
};

/** What a number is for one record: exact when both ends of the span are equal. Plain data. */
export type Measurement = Grounds & {
  readonly kind: 'measurement';
  readonly figure: string;
  readonly label: Label;
  readonly on: Day;
  readonly place: Place;
  readonly span: Span;
  readonly unit: Unit;
  /** How it was worked out; null when no formula is in force. */
  readonly reading: Reading | null;
};

/** One of the {@link Classes}. */
export type Class = { readonly code: string; readonly label: Label };

/** Which class one record is in. Plain data. */
export type Classification = Grounds & {
  readonly kind: 'classification';
  readonly classes: string;
  readonly label: Label;
  readonly on: Day;
  readonly place: Place;
  /** True when `class` is the answer, also where that is none of them; false when it is unknown, and then there is a cause. */
  readonly settled: boolean;
  /** Null when it is known that none applies, and when it is unknown: `settled` says which. */
  readonly class: Class | null;
  /** The classes that it may still turn out to be in, in their order; none where none applies, or where no list of classes was established. */
  readonly possible: readonly Class[];
  /** Each class with its condition judged. */
  readonly bands: readonly (Class & { readonly part: Part })[];
};
