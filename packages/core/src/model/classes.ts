import type { Expr } from './expr.js';
import type { Subject } from './indicator.js';
import type { Label } from './label.js';
import type { Timeline } from './timeline.js';

/** One class of several, and when a subject may be in it. */
export type Band = { readonly code: string; readonly label: Label; readonly when: Expr };

/**
 * Classes into which documents sort subjects, by day and place. A subject is in the first whose condition it meets.
 *
 * A class that a later document brought in is not in the list of an earlier day: there it is impossible, not unknown.
 */
export type Classes = {
  readonly id: string;
  readonly label: Label;
  readonly subject: Subject;
  readonly bands: Timeline<readonly Band[]>;
};
