import type { Columns } from '@dabiao/core';
import type { Places } from './places.ts';
import type { Register } from './register.ts';

/** An invented city: what its registers hold on a day. */
export type City = Omit<Register, 'places'> & {
  /** The same seed, share and day give the same city. */
  readonly seed: number;
  /** How much of the whole city it is, by villages. */
  readonly share: number;
  /** The day as of which the records are written. */
  readonly on: string;
  readonly places: Places;
  /** Rows of members. Some households say that they are more. */
  readonly people: number;
  /** With rosters `households` and `team`. */
  readonly villages: Columns;
  /** With rosters `townships` and `poorVillages`. */
  readonly counties: Columns;
  /** What is entered as text and never enters a record: of each member, each head, each helper. All invented. */
  readonly texts: { readonly idNumbers: readonly string[]; readonly phones: readonly (string | null)[]; readonly helperIdNumbers: readonly string[] };
};

/** The number of a household in its village, counted from 1. */
export const numberOf = (index: number): string => String(index + 1).padStart(3, '0');
