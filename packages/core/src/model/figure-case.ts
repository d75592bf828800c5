import type { Day } from './civil-date.js';
import type { Place } from './place.js';
import type { RecordOf } from './record.js';

/** One row of a figure's case table: a record that stands on an edge, and what is worked out of it. */
export type FigureCase = {
  /** A sentence about the edge. */
  readonly name: string;
  readonly on: Day;
  readonly place: Place;
  readonly record: RecordOf;
  /** The lowest and the highest that it can be; null is an open end. */
  readonly span: readonly [number | null, number | null];
  /** Causes as `kind path`, in order; none when left out. */
  readonly causes?: readonly string[];
  /** Whether it rests on what is documented below `reported`; false when left out. */
  readonly provisional?: true;
};
