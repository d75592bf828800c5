import type { Day } from './civil-date.js';
import type { Place } from './place.js';
import type { RecordOf } from './record.js';

/** One row of the case table of classes: a record that stands on an edge, and the class that it is in or may still be in. */
export type ClassesCase = {
  readonly name: string;
  readonly on: Day;
  readonly place: Place;
  readonly record: RecordOf;
  /** The code of the class; null where none applies; the codes still possible where it is not settled. */
  readonly class: string | null | readonly string[];
  /** Causes as `kind path`, in order; none when left out. */
  readonly causes?: readonly string[];
  /** Whether a settled class is provisional; false when left out. */
  readonly provisional?: true;
};
