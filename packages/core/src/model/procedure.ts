import type { Calendar } from './calendar.js';
import type { Day } from './civil-date.js';
import type { Label } from './label.js';
import type { Parameter } from './parameter.js';
import type { Timeline } from './timeline.js';

/** Somebody who acts, something that proves, something that is shown: a code for data, a name for people. */
export type Named = { readonly code: string; readonly label: Label };

/** How a step ended. What is not `passed` leads where the step says. */
export type Outcome = 'passed' | 'objection' | 'rejected' | 'reopened';

/** A number of days that a document sets: working days where it names a calendar. A number that nobody found leaves open whether it was kept. */
export type Duration = { readonly days: Parameter; readonly calendar?: Calendar };

/** The last day of a step: so many days after an earlier step, whose own day does not count, or a day that the document names. */
export type TimeLimit = (Duration & { readonly after: string }) | { readonly by: Day };

/** One step, taken after the one before it. */
export type ProcedureStep = Named & {
  /** Who may take it; absent where the documents do not say. */
  readonly by?: readonly Named[];
  /** What must be on file before it counts. */
  readonly evidence?: readonly Named[];
  readonly within?: readonly TimeLimit[];
  /** A notice: how long it must hang at least, the first and the last day counted, and what it may not show. */
  readonly notice?: { readonly atLeast: Duration; readonly conceals?: readonly Named[] };
  /** Where outcomes other than `passed` lead: back to a step, or to the end. An outcome that is not named here cannot be. */
  readonly leads?: { readonly objection?: string; readonly rejected?: 'end'; readonly reopened?: string };
};

/**
 * Steps that documents prescribe, one after the other, by day and place; the last one ends the procedure.
 *
 * What was begun under one version is finished under it: the version in force on the day of the first step governs the whole instance.
 */
export type Procedure = {
  readonly id: string;
  readonly label: Label;
  /** What one instance is about, such as one round for one household. */
  readonly instance: Label;
  readonly steps: Timeline<readonly ProcedureStep[]>;
  /** Clauses of the same documents that are not encoded, each with the reason. */
  readonly omits?: readonly { readonly clause: Label; readonly reason: Label }[];
};

/** What somebody recorded of one step. Whatever is absent or null is unknown; an empty list says that there is nothing. */
export type ProcedureEvent = {
  readonly step: string;
  /** Which household, round or problem; events without it are one instance. */
  readonly instance?: string | null;
  /** The day of the step; of a notice, the first day on which it hung. */
  readonly on?: Day | null;
  /** The last day on which a notice hung. */
  readonly until?: Day | null;
  readonly by?: string | null;
  /** Codes of what the step names; others are refused. */
  readonly evidence?: readonly string[] | null;
  /** What a notice showed of what it must conceal; nothing of it is an empty list. */
  readonly shows?: readonly string[] | null;
  /** Asked only where a step can end otherwise than passed. */
  readonly outcome?: Outcome | null;
};
