import type { Day } from './civil-date.js';
import type { Place } from './place.js';
import type { RecordOf } from './record.js';
import type { Status } from './verdict.js';

/** One row of a rule's case table: a record that stands on an edge, and what must be said of it. */
export type RuleCase = {
  /** A sentence about the edge. */
  readonly name: string;
  readonly on: Day;
  readonly place: Place;
  readonly record: RecordOf;
  readonly status: Status;
  /** False when nobody is concerned. */
  readonly applies?: false;
  /** Causes as `kind path`, in order; none when left out. */
  readonly causes?: readonly string[];
  /** Whether the verdict is provisional; false when left out. */
  readonly provisional?: true;
};
