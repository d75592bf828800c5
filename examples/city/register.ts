import type { Columns, Label, Problem, RecordOf } from '@dabiao/core';
import { household } from '@dabiao/core/rulebook';
import { numberOf } from './city.ts';
import type { EventLog } from './event-log.ts';
import type { Area } from './places.ts';
import { recordAt } from './record-at.ts';

/** A household as it was read: the code by which it is found, its answers, and what of them was not believed. */
export type ReadHousehold = { readonly code: string; readonly record: RecordOf; readonly problems: readonly Problem[] };

/** A village with the codes of the places around it. */
export type VillagePlace = Area & { readonly county: string; readonly township: string };

/** What registers hold, by columns, village by village: of a city that was made, or as it was read from files. */
export type Register = {
  readonly places: { readonly counties: readonly Area[]; readonly townships: readonly (Area & { readonly county: string })[]; readonly villages: readonly VillagePlace[] };
  /** A row per household, village by village; with the roster `members`, and `helpers` where they are known. */
  readonly households: Columns;
  /** The first household of each village, in the order of `places.villages`, and the number of all. */
  readonly firstHousehold: Int32Array;
  /** A row per village, in the order of `places.villages`. */
  readonly villages: Columns;
  /** A row per county, in the order of `places.counties`. */
  readonly counties: Columns;
  /** By the id of the procedure. None: nothing was recorded. */
  readonly events: ReadonlyMap<string, EventLog>;
  /** The ids of the answers for which the files have fields. None: every question was asked. */
  readonly asks?: ReadonlySet<string>;
  /** In the order of the rows of `households`. None: they were made, and are called by their village and a number. */
  readonly read?: readonly ReadHousehold[];
};

/** The code of a household, such as '511722-0003-017', from its row. */
export function codeAt({ places, firstHousehold, read }: Register, row: number): string {
  if (read) return read[row]?.code ?? '';
  const village = villageAt(firstHousehold, row);
  return `${places.villages[village]?.code ?? ''}-${numberOf(row - (firstHousehold[village] ?? 0))}`;
}

/** The row of a household, or -1 when the register has no such household. */
export function rowOf({ places, firstHousehold, read }: Register, code: string): number {
  if (read) return read.findIndex((one) => one.code === code);
  const village = places.villages.findIndex((v) => code.startsWith(`${v.code}-`));
  if (village < 0) return -1;
  const first = firstHousehold[village] ?? 0, row = first + Number(code.slice((places.villages[village]?.code ?? '').length + 1)) - 1;
  return row >= first && row < (firstHousehold[village + 1] ?? 0) ? row : -1;
}

/** The record of a household; as it was read, where it was, because columns do not keep what was written in a cell that was refused. */
export const householdAt = ({ households, read }: Register, row: number): RecordOf => read?.[row]?.record ?? recordAt(household, households, row);

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

/** What a place of a list is called; its code where it is not in the list. */
export const labelIn = (areas: readonly Area[], code: string): Label => areas.find((area) => area.code === code)?.label ?? { zh: code, en: code };
