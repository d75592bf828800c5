/** Where the records lie in a database. */
import type { Roster } from '../../model/indicator.js';
import { aTable, ContractError, giveTable } from '../../model/problem.js';
import { quoteName } from './fragment.js';
import { checkName, cutName } from './name-length.js';

/**
 * A table: one row per record, one column per indicator, named like the indicator unless `columns` says otherwise.
 *
 * Numbers may have any numeric type, choices any text type; flags are BOOLEAN or 0 and 1; days are DATE, so that the database itself
 * refuses impossible ones. A number in a text column is read where it is plainly one, and refused where it is not.
 */
export type From = {
  readonly schema?: string;
  readonly table: string;
  /** The column that identifies a row. */
  readonly key: string;
  /** The column of an indicator, by its id. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The table of a roster, by its id. */
  readonly rosters?: Readonly<Record<string, RosterFrom>>;
};

/** The table of a roster; `parent` is the column that holds the key of the row it belongs to. */
export type RosterFrom = From & { readonly parent: string };

export const tableName = ({ schema, table }: From): string => (schema === undefined ? '' : `${quoteName(schema)}.`) + quoteName(table);

export const columnOf = ({ columns }: From, id: string): string => (columns && Object.hasOwn(columns, id) ? columns[id] ?? id : id);

/** @throws ContractError when the tables lack this roster */
export function rosterTable({ rosters }: From, { id }: Roster, path: string): RosterFrom {
  const found = rosters && Object.hasOwn(rosters, id) ? rosters[id] : undefined;
  if (found) return found;
  throw new ContractError({ code: 'wrong-shape', path: `${path}.rosters.${id}`, given: '', expected: aTable, remedy: giveTable });
}

/** @throws ContractError when the database would cut the name of a table, its key or its parent */
export function checkNames(from: From | RosterFrom, path: string, limit: number): void {
  const { schema = '', table, key, parent = '' } = { parent: undefined, ...from };
  for (const [part, name] of Object.entries({ schema, table, key, parent })) checkName(name, `${path}.${part}`, limit);
}

/** What no intermediate result may be named after: it is named `<name>_<stage>`, and must not hide a table. */
export const takenBy = (from: From): string[] => [from.table.replace(/_[^_]*$/, ''), ...Object.values(from.rosters ?? {}).flatMap(takenBy)];

/** Longer names are cut, so that a suffix still fits into the 63 bytes that PostgreSQL keeps. */
const longest = 48;

/** Gives names that differ even where case is folded and long names are cut, as databases do. */
export type Namer = (wish: string) => string;
export function namer(taken: readonly string[]): Namer {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return (wish) => {
    const stem = cutName(wish, longest);
    let name = stem;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${stem}_${n}`;
    used.add(name.toLowerCase());
    return name;
  };
}
