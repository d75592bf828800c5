/** What exports hold, as a register: places from the names in the rows, households village by village. */
import { shown, type Day, type RecordOf } from '@dabiao/core';
import { idNumberFormOf, toColumns, type ExportRow } from '@dabiao/core/intake';
import { county, household, village } from '@dabiao/core/rulebook';
import type { ReadHousehold, Register } from '@dabiao/city';
import { placeTree } from './place-tree.ts';

/** Nothing was recorded of procedures, helpers and counties: whatever asks for them is unknown. */
export function exportRegister(households: readonly ExportRow[], villages: readonly ExportRow[], on: Day, asks: ReadonlySet<string>): Register {
  const { places, villageOf } = placeTree([...households, ...villages].map(({ place }) => place), on);
  const firstHousehold = new Int32Array(places.villages.length + 1);
  for (let i = 0; i < households.length; i++) add(firstHousehold, (villageOf[i] ?? 0) + 1, 1);
  for (let i = 1; i < firstHousehold.length; i++) add(firstHousehold, i, firstHousehold[i - 1] ?? 0);
  const next = firstHousehold.slice(), read = new Array<ReadHousehold>(households.length);
  for (const [i, row] of households.entries()) read[add(next, villageOf[i] ?? 0, 1) - 1] = { code: codeOf(row, i), record: row.record, problems: row.problems };
  const records = places.villages.map((): RecordOf => ({}));
  for (const [i, { record }] of villages.entries()) records[villageOf[households.length + i] ?? 0] = record;
  return {
    places, firstHousehold, read, asks, households: toColumns(household, read.map(({ record }) => record)),
    villages: toColumns(village, records), counties: toColumns(county, places.counties.map(() => ({}))), events: new Map(),
  };
}

/** @returns the new number */
const add = (to: Int32Array, at: number, n: number): number => (to[at] = (to[at] ?? 0) + n);

/** A number of a person or a phone may stand where that of the household should: such a code is masked, and told apart by its place in the files. */
function codeOf({ id }: ExportRow, i: number): string {
  if (/^1[3-9]\d{9}$/.test(id)) return `${id.slice(0, 3)}******${id.slice(-2)} #${i + 1}`;
  const isPerson = ['resident', 'resident-15', 'disability-card', 'disability-card-reissued', 'wrong-check'].includes(idNumberFormOf(id));
  return isPerson || id.length > 40 || /[\p{C}\p{Zl}\p{Zp}]/u.test(id) ? `${shown(id)} #${i + 1}` : id;
}
