import type { Day } from './civil-date.js';
import type { Place } from './place.js';
import type { RecordOf } from './record.js';

/** One row of the case table of a score: a record that stands on an edge, what it scores and which grade that is. */
export type ScoreCase = {
  readonly name: string;
  readonly on: Day;
  readonly place: Place;
  readonly record: RecordOf;
  /** Both ends; null is open. One number where the score is exact. */
  readonly points: number | readonly [low: number | null, high: number | null];
  /** The code of the grade; the codes still possible where it is not settled; none when left out. */
  readonly grade?: string | readonly string[];
  /** Causes of the points as `kind path`, in order; none when left out. */
  readonly causes?: readonly string[];
  /** Whether points or grade are provisional; false when left out. */
  readonly provisional?: true;
};
