import type { CheckOutcome } from './check.js';
import type { Day } from './civil-date.js';
import type { Place } from './place.js';
import type { RecordOf } from './record.js';

/** One row of a check's case table: a record that stands on an edge, and what must be said of it. */
export type CheckCase = {
  /** A sentence about the edge. */
  readonly name: string;
  readonly on: Day;
  readonly place: Place;
  readonly record: RecordOf;
  readonly outcome: CheckOutcome;
  /** The fields of its defects, in order; none when left out. */
  readonly paths?: readonly string[];
  /** Causes as `kind path`, in order; none when left out. */
  readonly causes?: readonly string[];
  /** Whether the outcome is provisional; false when left out. */
  readonly provisional?: true;
};
