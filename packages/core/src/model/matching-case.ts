import type { Day } from './civil-date.js';
import type { NeedStatus } from './matching.js';
import type { Place } from './place.js';
import type { RecordOf } from './record.js';

/** One row of a matching's case table: a record on an edge, and what became of its needs. */
export type MatchingCase = {
  readonly name: string;
  readonly on: Day;
  readonly place: Place;
  readonly record: RecordOf;
  /** By code of the need; needs that are left out must be `not-needed`. */
  readonly needs: Readonly<Record<string, NeedStatus>>;
  /** Causes of the unknown ones as `kind path`, each once; none when left out. */
  readonly causes?: readonly string[];
  readonly provisional?: true;
};
