/** One clause of the founding text, in a few words, and what of the rulebook carries it out. */
import type { Label } from '@dabiao/core';

/**
 * How far a clause is carried out.
 *
 * - `runs`: everything that the clause says is computed, by what `ids` name
 * - `partly`: some of it; `lacks` says what is not
 * - `open`: nothing yet; `lacks` says why
 */
export type Clause = Label & (
  | { readonly status: 'runs'; readonly ids: readonly [string, ...string[]]; readonly lacks?: never }
  | { readonly status: 'partly'; readonly ids: readonly [string, ...string[]]; readonly lacks: Label }
  | { readonly status: 'open'; readonly lacks: Label; readonly ids?: never }
);

/** One of the seven systems, with its clauses in the order of the text. */
export type System = { readonly label: Label; readonly clauses: readonly Clause[] };
