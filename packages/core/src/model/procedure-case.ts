import type { Day } from './civil-date.js';
import type { Place } from './place.js';
import type { ProcedureEvent } from './procedure.js';
import type { TrackState } from './track.js';

/** What must be said of one instance. Whatever is left out must be empty. */
export type CourseCase = {
  readonly instance?: string;
  /** Null when unknown; then what it may be. */
  readonly state: TrackState | null;
  readonly possible?: readonly TrackState[];
  /** Code of the step that is due. */
  readonly due?: string;
  /** Limits as `step status`, with the days that it is late. */
  readonly limits?: readonly string[];
  /** Causes as `kind path`. */
  readonly causes?: readonly string[];
  /** Refused events as `code path`. */
  readonly refused?: readonly string[];
  /** Evidence that is lacking, as `step code`. */
  readonly lacks?: readonly string[];
  readonly later?: number;
  readonly returned?: number;
  readonly reopened?: number;
  readonly provisional?: true;
};

/** One row of a procedure's case table: events on an edge, and where each instance stands. */
export type ProcedureCase = {
  readonly name: string;
  readonly on: Day;
  readonly place: Place;
  readonly events: readonly ProcedureEvent[];
  readonly courses: readonly CourseCase[];
};
