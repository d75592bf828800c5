import type { Day } from './civil-date.js';
import type { Label } from './label.js';
import type { Place } from './place.js';
import type { Problem } from './problem.js';
import type { Named, Outcome } from './procedure.js';
import type { Cause, Footing, Grounds } from './verdict.js';

/** Where an instance stands. One that was reopened is under way again. */
export type TrackState = 'not-begun' | 'under-way' | 'done' | 'rejected';

/** One event of a course, in the order of days. `counts` is null when something before it, or of it, is not known. */
export type TrackedStep = {
  /** Index of the event as handed in. */
  readonly event: number;
  readonly step: string;
  readonly label: Label;
  readonly on: Day | null;
  readonly until: Day | null;
  readonly outcome: Outcome | null;
  readonly counts: true | null;
};

/** An event that does not count, and why. */
export type RefusedEvent = { readonly event: number; readonly problem: Problem };

/** A step that was taken without what must be on file. */
export type MissingEvidence = { readonly event: number; readonly step: string; readonly label: Label; readonly lacks: readonly Named[] };

/** Whether a step was in time. `kept` and `missed` are final, `running` and `overdue` may still end either way. */
export type TrackedLimit = {
  readonly step: string;
  readonly label: Label;
  /** The number of days, as documents set it; null for a day that the procedure itself names. */
  readonly footing: Footing | null;
  readonly from: Day | null;
  /** The last day on which it was, or would be, in time. */
  readonly due: Day | null;
  /** The day on which the step was taken. */
  readonly on: Day | null;
  readonly status: 'kept' | 'missed' | 'running' | 'overdue' | 'unknown';
  /** Days after the last day: calendar days, whatever the limit counts. 0 when in time, null when unknown. */
  readonly daysLate: number | null;
  readonly causes: readonly Cause[];
};

/** The step that is to be taken next. */
export type DueStep = Named & {
  /** Empty where the documents do not say. */
  readonly by: readonly Named[];
  readonly evidence: readonly Named[];
  /** The last day of a notice that hangs on the day of judgement. */
  readonly hangsUntil: Day | null;
};

/** Where one instance of a procedure stands on a day. Plain data. */
export type Course = Grounds & {
  readonly kind: 'course';
  readonly procedure: string;
  readonly label: Label;
  readonly instance: string | null;
  readonly on: Day;
  readonly place: Place;
  /** The day of the first step; null when it was not taken, or when its day is not known. */
  readonly began: Day | null;
  /** Null when unknown; then `possible` holds what it may be. */
  readonly state: TrackState | null;
  readonly possible: readonly TrackState[];
  /** Null when nothing is due any more, and when it is unknown what is. */
  readonly due: DueStep | null;
  readonly limits: readonly TrackedLimit[];
  readonly trail: readonly TrackedStep[];
  readonly missingEvidence: readonly MissingEvidence[];
  readonly refused: readonly RefusedEvent[];
  /** Events after the day of judgement: on that day nobody knew of them. */
  readonly later: number;
  /** How often an objection led back, and how often it was reopened. */
  readonly returned: number;
  readonly reopened: number;
};

/** How many instances stand where. */
export type TrackSummary = {
  readonly instances: number;
  readonly states: Readonly<Record<TrackState | 'unknown', number>>;
  /** Instances with a limit that is overdue, that was missed, and of which one is unknown. */
  readonly overdue: number;
  readonly missed: number;
  readonly openLimits: number;
  readonly refused: number;
  readonly later: number;
};

/** Every instance of a procedure, in the order in which they were first named. */
export type Track = {
  readonly kind: 'track';
  readonly procedure: string;
  readonly label: Label;
  readonly on: Day;
  readonly place: Place;
  readonly courses: readonly Course[];
  /** What was handed in as an event and names no instance that it could belong to. */
  readonly refused: readonly RefusedEvent[];
  readonly summary: TrackSummary;
};
