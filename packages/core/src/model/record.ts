import type { Indicator } from './indicator.js';

/** Bounds of a number that is not known exactly. A missing or `null` end is open. */
export type Bounds = { readonly low?: number | null; readonly high?: number | null };

/** A cell that intake could not accept. It is unknown, and the value as given stays visible. */
export type Refused = { readonly refused: string };

/** An answer in a record. `null` and absent are the same: nobody knows. */
export type Value = number | Bounds | boolean | string | Refused | null | undefined | readonly RecordOf[];

/** The answers about one subject, keyed by the id of the indicator or roster. */
export type RecordOf = { readonly [id: string]: Value };

/** What the caller declares that absence means: a missing answer to `of` counts as `value`, and the verdict says so. */
export type Assumption = { readonly of: Indicator; readonly value: number | boolean | string };
