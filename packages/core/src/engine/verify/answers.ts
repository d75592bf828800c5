/** How the answers of a database arrive: drivers differ, and some of what they do is harmless. */
import { shown } from '../../model/problem.js';
import type { Status } from '../../model/verdict.js';

/** A row as an object by column name, or as a list in the order of the columns. */
export type SqlRow = Readonly<Record<string, unknown>> | readonly unknown[];

const yes: readonly unknown[] = [true, 1, 1n, '1', 't', 'true', 'T', 'TRUE'];
const no: readonly unknown[] = [false, 0, 0n, '0', 'f', 'false', 'F', 'FALSE'];

/**
 * A truth as drivers hand it over: boolean, 1 and 0, 't' and 'f'; NULL is null and nothing else.
 *
 * A value that is not there at all is no NULL: the driver lost it.
 */
export function readTruth(value: unknown): Status | (string & {}) {
  if (value === null) return 'unknown';
  if (yes.includes(value)) return 'met';
  if (no.includes(value)) return 'unmet';
  return value === undefined ? 'no value' : `unreadable: ${typeof value} ${shown(value)}`;
}

/** A column by its name, by its name in other letters if only one such is there, or by its place. */
export function readColumn(row: SqlRow, name: string, place: number): unknown {
  if (Array.isArray(row)) return (row as readonly unknown[])[place];
  if (Object.hasOwn(row, name)) return (row as Readonly<Record<string, unknown>>)[name];
  const folded = Object.entries(row).filter(([key]) => key.toLowerCase() === name.toLowerCase());
  return folded.length === 1 ? folded[0]?.[1] : undefined;
}
