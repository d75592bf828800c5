import type { Day } from './civil-date.js';
import { any, not, type Expr } from './expr.js';
import type { Subject } from './indicator.js';
import type { Label } from './label.js';
import type { Place } from './place.js';
import type { Named } from './procedure.js';
import type { Timeline } from './timeline.js';
import type { Grounds, Status } from './verdict.js';

/** What answers a need, and when it is in place. */
export type NeedAnswer = Named & { readonly inPlace: Expr };

/** Something that help is matched to, such as a cause of poverty or a risk. One of its answers is enough; none where no document names one. */
export type Need = Named & { readonly when: Expr; readonly answers: readonly NeedAnswer[]; /** Why these are suggested, or why nothing is. */ readonly reason: Label };

/** One of its answers is in place. */
export const answering = ({ answers: [first, ...others] }: Need): Expr => (first === undefined ? any() : others.length === 0 ? first.inPlace : any(first.inPlace, ...others.map(({ inPlace }) => inPlace)));
/** It is not there, or one of its answers is in place. */
export const answered = ({ when, answers }: Need): Expr => any(not(when), ...answers.map(({ inPlace }) => inPlace));

/** Which measures answer which needs, by day and place. */
export type Matching = {
  readonly id: string;
  readonly label: Label;
  readonly subject: Subject;
  readonly needs: Timeline<readonly Need[]>;
  /** Clauses of the same documents that are not encoded, each with the reason. */
  readonly omits?: readonly { readonly clause: Label; readonly reason: Label }[];
};

/**
 * What became of a need.
 *
 * - `not-needed`: the subject is known not to have it
 * - `answered`: one answer at least is in place, so that nothing is left to do
 * - `unanswered`: it has the need, and none of the answers is in place
 * - `unknown`: nobody can tell, or no document says what would answer it
 */
export type NeedStatus = 'not-needed' | 'answered' | 'unanswered' | 'unknown';

/** One answer that is suggested, and whether it is in place. */
export type SuggestedAnswer = Named & { readonly inPlace: Status };

/** One need of one subject, with what is suggested and the reason why. */
export type FoundNeed = Named & Grounds & { readonly status: NeedStatus; readonly needed: Status; readonly answers: readonly SuggestedAnswer[]; readonly reason: Label };

/** What one record needs, and what is suggested for it. Plain data: it survives JSON. */
export type Suggestions = {
  readonly kind: 'suggestions';
  readonly matching: string;
  readonly label: Label;
  readonly subject: Subject;
  readonly on: Day;
  readonly place: Place;
  /** Every need of the list in force; none where no list is, and then `causes` says why. */
  readonly needs: readonly FoundNeed[];
  readonly causes: Grounds['causes'];
};
