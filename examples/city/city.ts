import type { Columns } from '@dabiao/core';
import type { EventLog } from './event-log.ts';
import type { Places } from './places.ts';

/** An invented city: what its registers hold on a day, by columns. */
export type City = {
  /** The same seed, share and day give the same city. */
  readonly seed: number;
  /** How much of the whole city it is, by villages. */
  readonly share: number;
  /** The day as of which the records are written. */
  readonly on: string;
  readonly places: Places;
  /** Rows of members. Some households say that they are more. */
  readonly people: number;
  /** A row per household, village by village; with rosters `members` and `helpers`. */
  readonly households: Columns;
  /** The first household of each village, in the order of `places.villages`, and the number of all. */
  readonly firstHousehold: Int32Array;
  /** A row per village, in the order of `places.villages`, with rosters `households` and `team`. */
  readonly villages: Columns;
  /** A row per county, in the order of `places.counties`, with rosters `townships` and `poorVillages`. */
  readonly counties: Columns;
  /** By the id of the procedure. */
  readonly events: ReadonlyMap<string, EventLog>;
  /** What is entered as text and never enters a record: of each member, each head, each helper. All invented. */
  readonly texts: { readonly idNumbers: readonly string[]; readonly phones: readonly (string | null)[]; readonly helperIdNumbers: readonly string[] };
};

/** The code of a household, such as '511722-0003-017', from its row. */
export function codeAt({ places, firstHousehold }: City, row: number): string {
  const village = villageAt(firstHousehold, row);
  return `${places.villages[village]?.code ?? ''}-${numberOf(row - (firstHousehold[village] ?? 0))}`;
}

/** The row of a household, or -1 when the city has no such household. */
export function rowOf({ places, firstHousehold }: City, code: string): number {
  const village = places.villages.findIndex((v) => code.startsWith(`${v.code}-`));
  if (village < 0) return -1;
  const first = firstHousehold[village] ?? 0, row = first + Number(code.slice((places.villages[village]?.code ?? '').length + 1)) - 1;
  return row >= first && row < (firstHousehold[village + 1] ?? 0) ? row : -1;
}

/** The number of a household in its village, counted from 1. */
export const numberOf = (index: number): string => String(index + 1).padStart(3, '0');

/** The village of a household row. */
export function villageAt(firstHousehold: Int32Array, row: number): number {
  let low = 0, high = firstHousehold.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((firstHousehold[middle] ?? 0) <= row) low = middle;
    else high = middle;
  }
  return low;
}
