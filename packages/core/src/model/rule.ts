import type { Expr } from './expr.js';
import type { Subject } from './indicator.js';
import type { Label } from './label.js';
import type { Timeline } from './timeline.js';

/** What it means when a rule is met: good news, a danger, an exclusion, or an entitlement. Screens choose word and icon by it. */
export type Sense = 'standard' | 'risk' | 'veto' | 'eligibility';

/** What documents require of a subject, by day and place. The id is the path of its file in the rulebook. */
export type Rule = {
  readonly id: string;
  readonly label: Label;
  readonly subject: Subject;
  readonly sense: Sense;
  readonly criteria: Timeline<Expr>;
  /** Clauses of the same documents that are not encoded, each with the reason. */
  readonly omits?: readonly { readonly clause: Label; readonly reason: Label }[];
};
