import type { Sql } from './fragment.js';

/** One column of a statement: what it answers and how it is named. */
export type Answer = { readonly name: string; readonly of: Sql };
