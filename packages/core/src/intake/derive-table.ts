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
  const byHousehold = grouped(members.rows);
  const persons = countOf(byHousehold, ({ idNumber }) => idNumber), phones = countOf(byHousehold, ({ phone }) => phone);
  const inTable = of.idNumber?.occurrence?.id, ofPhone = of.phone?.occurrence.id;
  // A row that was refused may be of any household.
  const counted = (n: number): Value => (members.refused.length === 0 ? n : { low: n });
  const rows = joined.map((row): TableRow => {
    const list: readonly RecordOf[] = Array.isArray(row.record[roster.id]) ? (row.record[roster.id] as readonly RecordOf[]) : [];
    const registered = shape.helper && row.helper !== undefined ? { [shape.helper.registered.id]: persons.all.has(row.helper) } : {};
    const known = byHousehold.get(row.id);
    const told = known === undefined ? list : list.map((member, index) => {
      const { idNumber, phone } = known[index] ?? {};
      const facts: Record<string, Value> = { ...member };
      if (inTable !== undefined && idNumber !== undefined) facts[inTable] = persons.occurrence(idNumber, row.id);
      if (ofPhone !== undefined && phone !== undefined) facts[ofPhone] = phones.occurrence(phone, row.id);
      return facts;
    });
    return { ...row, record: { ...row.record, ...registered, ...(rowsOf && { [rowsOf.id]: counted(known?.length ?? 0) }), ...(list.length > 0 && { [roster.id]: told }) } };
  });
  const listed = (key: string | undefined, { repeated }: Counted, mask: (text: string) => string): RepeatedKey[] =>
    (key === undefined ? [] : [...repeated].map(([text, places]) => ({ key, given: mask(text), rows: [...places].sort((a, b) => a.line - b.line) })).sort((a, b) => (a.rows[0]?.line ?? 0) - (b.rows[0]?.line ?? 0)));
  return { rows, repeats: [...listed(of.idNumber?.id, persons, maskIdNumber), ...listed(of.phone?.id, phones, maskPhone)] };
}

/** The member rows of each household, in the order in which they were joined. */
function grouped(rows: readonly TableRow[]): ReadonlyMap<string, readonly TableRow[]> {
  const found = new Map<string, TableRow[]>();
  for (const row of rows) {
    const all = found.get(row.id);
    if (all) all.push(row);
    else found.set(row.id, [row]);
  }
  return found;
}

/** Every number of the table, the places of those that stand there more than once, and how often one stands there for a household. */
type Counted = { readonly all: ReadonlySet<string>; readonly repeated: ReadonlyMap<string, readonly Place[]>; readonly occurrence: (number: string, household: string) => string };

function countOf(byHousehold: ReadonlyMap<string, readonly TableRow[]>, number: (row: TableRow) => string | undefined): Counted {
  const all = new Set<string>(), repeated = new Map<string, Place[]>();
  for (const rows of byHousehold.values()) {
    for (const row of rows) {
      const text = number(row);
      if (text === undefined) continue;
      if (all.has(text)) repeated.set(text, []);
      else all.add(text);
    }
  }
  // Hardly any number is repeated, so places are kept for those that are.
  const counts = new Map<string, Map<string, number>>();
  if (repeated.size > 0) {
    for (const [id, rows] of byHousehold) {
      rows.forEach((row, index) => {
        const text = number(row), places = text === undefined ? undefined : repeated.get(text);
        if (text === undefined || places === undefined) return;
        places.push({ id, line: row.line, index });
        const inHousehold = counts.get(text) ?? new Map<string, number>();
        counts.set(text, inHousehold.set(id, (inHousehold.get(id) ?? 0) + 1));
      });
    }
  }
  return {
    all, repeated,
    occurrence: (text, household) => {
      const inHousehold = counts.get(text);
      if (inHousehold === undefined) return 'once';
      const within = (inHousehold.get(household) ?? 0) > 1, across = inHousehold.size > 1;
      return within && across ? 'both' : within ? 'within' : across ? 'across' : 'once';
    },
  };
}

/** The first three digits and the last two of a phone number. */
const maskPhone = (text: string): string => masked(`${text.slice(0, 3)}${'*'.repeat(Math.max(0, text.length - 5))}${text.slice(-2)}`);
