import type { Day } from './civil-date.js';
import type { Classes } from './classes.js';
import type { Figure } from './figure.js';
import type { Label } from './label.js';
import type { Amount, Parameter } from './parameter.js';
import type { Place } from './place.js';
import type { Classification, Footing, Measurement, Status } from './verdict.js';

/** Which way a score points. To some methods the highest score is the best work, to others the poorest household. */
export type Polarity = 'higher-is-better' | 'higher-is-poorer';

/**
 * A figure in points by which subjects are compared.
 *
 * Its items, steps, weights and deductions are the formula of the figure, by day and place. Its grades are {@link Classes} whose
 * conditions compare that formula with cut-offs; a veto is a rule that a grade demands to be unmet, so that a score of 95 may lack the
 * best grade.
 */
export type Score = Figure & {
  readonly polarity: Polarity;
  /** What the score is out of, for display and to check the cut-offs by. */
  readonly outOf?: Parameter;
  readonly grades?: Classes;
};

/** A veto of a grade, and whether the subject falls under it. */
export type GradeVeto = { readonly rule: string; readonly label: Label; readonly status: Status };

/** What one record scores: the points with what they rest on, and the grade with the vetoes that bear on it. Plain data. */
export type Assessment = {
  readonly kind: 'assessment';
  readonly score: string;
  readonly label: Label;
  readonly polarity: Polarity;
  readonly on: Day;
  readonly place: Place;
  readonly points: Measurement;
  /** Null where nobody said. */
  readonly outOf: { readonly amount: Amount; readonly footing: Footing } | null;
  /** Null where the method has no grades. */
  readonly grade: Classification | null;
  readonly vetoes: readonly GradeVeto[];
};

/** Whose score stands at the head of a ranking. */
export type First = 'highest' | 'lowest';

/**
 * The ranks that one subject may turn out to have among the others.
 *
 * Equal scores share the better rank, and the ranks behind them are skipped: 1, 2, 2, 4. `best` and `worst` differ while a score is
 * not exact. `last` is the place that it may have to take once ties are broken, however they are.
 */
export type Ranking = { readonly index: number; readonly best: number; readonly worst: number; readonly last: number };

/** Whether a subject is among the first so many. `unknown` while a score is not exact, or where a tie stretches over the limit. */
export type Among = 'certain' | 'impossible' | 'unknown';
