import type { RecordOf, Value } from '../model/record.js';
import type { RosterShape, SubjectShape } from '../model/subject-shape.js';
import { maskIdNumber } from './id-number.js';
import { masked } from '../model/masked.js';
import type { ReadTable, TableRow } from './read-table.js';

/** A key that stands in several rows, masked, with the rows as household and position in it. */
export type RepeatedKey = { readonly key: string; readonly given: string; readonly rows: readonly { readonly id: string; readonly line: number; readonly index: number }[] };

/** Households with the facts about the whole table in their members, and the keys that occur more than once. */
export type DerivedTable = { readonly rows: readonly TableRow[]; readonly repeats: readonly RepeatedKey[] };

type Place = { readonly id: string; readonly line: number; readonly index: number };

/**
 * Says of every member how often its numbers occur in the whole table, and of every household how many rows the table holds for it and
 * whether its helper is registered too.
 *
 * One pass over the table, because no record knows of another. The facts are about this table and its readable numbers, and are
 * worded so: another table may hold the same person. They are set for a repeated row too, whose other answers nobody believes.
 *
 * @param joined - households as {@link withMembers} gives them
 * @param members - the same member table that was joined
 * @returns new rows; no full number is in them
 * @example
 * const persons = readMembers(household, householdMembers, { headers: ['户编号', '联系电话'], rows: [['1', '13000000001'], ['2', '13000000001']] });
 * const joined = withMembers(householdMembers, readTable(household, { headers: ['户编号'], rows: [['1'], ['2']] }), persons);
 * deriveTable(household, householdMembers, joined.rows, persons).repeats[0].given //=> '130******01'
 */
export function deriveTable(shape: SubjectShape, { roster, of, listed: rowsOf }: RosterShape, joined: readonly TableRow[], members: ReadTable): DerivedTable {
  const places = placesOf(members.rows);
  const persons = byKey(places, ({ row }) => row.idNumber), phones = byKey(places, ({ row }) => row.phone);
  const facts = new Map<string, Record<string, Value>[]>();
  const tell = (id: string | undefined, found: Keyed): void => {
    if (id === undefined) return;
    for (const all of found.values()) {
      const occurrence = occurrencesOf(all);
      for (const place of all) factsAt(facts, place)[id] = occurrence(place);
    }
  };
  tell(of.idNumber?.occurrence?.id, persons);
  tell(of.phone?.occurrence.id, phones);
  const counts = new Map<string, number>();
  for (const { id } of members.rows) counts.set(id, (counts.get(id) ?? 0) + 1);
  // A row that was refused may be of any household.
  const counted = (n: number): Value => (members.refused.length === 0 ? n : { low: n });
  const rows = joined.map((row): TableRow => {
    const list: readonly RecordOf[] = Array.isArray(row.record[roster.id]) ? (row.record[roster.id] as readonly RecordOf[]) : [];
    const registered = shape.helper && row.helper !== undefined ? { [shape.helper.registered.id]: persons.has(row.helper) } : {};
    const found = facts.get(row.id);
    const told = found === undefined ? list : list.map((member, index) => ({ ...member, ...found[index] }));
    return { ...row, record: { ...row.record, ...registered, ...(rowsOf && { [rowsOf.id]: counted(counts.get(row.id) ?? 0) }), ...(list.length > 0 && { [roster.id]: told }) } };
  });
  const listed = (key: string | undefined, found: Keyed, mask: (text: string) => string): RepeatedKey[] =>
    (key === undefined ? [] : [...found].flatMap(([text, all]) => (all.length > 1 ? [{ key, given: mask(text), rows: all.map(({ id, line, index }) => ({ id, line, index })) }] : [])));
  return { rows, repeats: [...listed(of.idNumber?.id, persons, maskIdNumber), ...listed(of.phone?.id, phones, maskPhone)] };
}

type Keyed = ReadonlyMap<string, readonly Place[]>;

/** The facts about one row of a household, to be added to. */
function factsAt(facts: Map<string, Record<string, Value>[]>, { id, index }: Place): Record<string, Value> {
  const ofHousehold = facts.get(id) ?? [];
  if (ofHousehold.length === 0) facts.set(id, ofHousehold);
  return (ofHousehold[index] ??= {});
}

/** Every member row, with its position among those of its household: the order in which they were joined. */
function placesOf(rows: readonly TableRow[]): (Place & { readonly row: TableRow })[] {
  const next = new Map<string, number>();
  return rows.map((row) => {
    const index = next.get(row.id) ?? 0;
    next.set(row.id, index + 1);
    return { id: row.id, line: row.line, index, row };
  });
}

function byKey<P extends Place>(places: readonly P[], key: (place: P) => string | undefined): Map<string, P[]> {
  const found = new Map<string, P[]>();
  for (const place of places) {
    const text = key(place);
    if (text === undefined) continue;
    const all = found.get(text);
    if (all) all.push(place);
    else found.set(text, [place]);
  }
  return found;
}

/** How often a key stands in each household that has it. Counted once a key: a number that ten thousand rows share stays cheap. */
function occurrencesOf(all: readonly Place[]): (place: Place) => string {
  if (all.length === 1) return () => 'once';
  const inHousehold = new Map<string, number>();
  for (const { id } of all) inHousehold.set(id, (inHousehold.get(id) ?? 0) + 1);
  return ({ id }) => {
    const within = (inHousehold.get(id) ?? 0) > 1, across = inHousehold.size > 1;
    return within && across ? 'both' : within ? 'within' : across ? 'across' : 'once';
  };
}

/** The first three digits and the last two of a phone number. */
const maskPhone = (text: string): string => masked(`${text.slice(0, 3)}${'*'.repeat(Math.max(0, text.length - 5))}${text.slice(-2)}`);
