import type { Day } from './civil-date.js';
import type { Indicator } from './indicator.js';
import type { Label } from './label.js';
import type { ListReason } from './list-reason.js';
import type { Place } from './place.js';
import type { Known, Region, Within } from './question.js';
import type { Sense } from './rule.js';
import type { Unit } from './unit.js';
import type { Cause, Status } from './verdict.js';

/** One answer that has to be another. */
export type Change = {
  /** `change`: it is known and has to become another. `requirement`: it is not known, and has to turn out so. */
  readonly kind: 'change' | 'requirement';
  readonly path: string;
  readonly within: readonly Within[];
  readonly of: Indicator;
  readonly from: Known;
  /** Everything that suffices. */
  readonly to: Region;
  /** The nearest to what there is; for what is not known, the least that suffices. */
  readonly nearest: number | boolean | string;
  /** How far a known number is from it, with its sign; `null` for the rest. */
  readonly by: number | null;
  readonly unit: Unit;
};

/** Changes that together bring about the wanted status; none of them can be left out. */
export type Remedy = { readonly changes: readonly Change[] };

/** How one record can come to the wanted status. Plain data. */
export type Remedies = {
  readonly kind: 'remedies';
  readonly rule: string;
  readonly label: Label;
  readonly sense: Sense;
  readonly on: Day;
  readonly place: Place;
  readonly status: Status;
  readonly wanted: Exclude<Status, 'unknown'>;
  /** Few changes first. Each was applied and judged. Empty when nothing needs to change, or nothing that can be changed is enough. */
  readonly remedies: readonly Remedy[];
  /** False when there may be remedies that are not listed. */
  readonly complete: boolean;
  /** Why there are none, or not all. Empty only where every remedy there is stands in the list. */
  readonly reasons: readonly ListReason[];
  /** What stands in the way, or would help, and nobody can change. */
  readonly fixed: readonly { readonly path: string; readonly within: readonly Within[]; readonly of: Indicator }[];
  /** What the rule itself leaves open. */
  readonly gaps: readonly Cause[];
};
