/** Where databases differ. Everything else that is written here is valid in DuckDB and in PostgreSQL alike. */
import { ContractError, giveDialect, oneOfThese, shown } from '../../model/problem.js';

/** How one database says what the others say differently. */
export type Dialect = {
  /** A stored number as a double; what is no number becomes NULL, so that one bad cell does not stop a batch. */
  readonly toNumber: (raw: string) => string;
  /** A stored code as text, compared byte by byte. */
  readonly toText: (raw: string) => string;
  /** A stored flag, where BOOLEAN and 0 or 1 are both read. */
  readonly toFlag: (raw: string) => string;
  /** How many bytes of a name count; the rest is cut off without an error. */
  readonly nameBytes: number;
};

/**
 * The text of a number that CAST takes without an error: no infinity, no overflow, no underflow, no hexadecimal, no digits of other
 * scripts. Without a backslash, because an old setting (`standard_conforming_strings`) changes what that means.
 */
const castable = '^ *[-+]?([0-9]{1,200}([.][0-9]{0,200})?|[.][0-9]{1,200})([eE][-+]?[0-9]{1,2})? *$';

/** The types whose every value is a double. Of the others the text is looked at first, which costs about four times as much. */
const doubles = ['float8', 'float4', 'int8', 'int4', 'int2'].map((type) => `'${type}'::regtype`).join(', ');

/** With a collation of its own: a column may have one in which 'a' equals 'A', and such a column takes no pattern either. */
const bytewise = (raw: string): string => `CAST(${raw} AS text) COLLATE "C"`;

/**
 * PostgreSQL 12 and later have no TRY_CAST, and `pg_input_is_valid` came only with 16: a CASE stands before the cast.
 *
 * The pattern reads the cell as text whatever its column is; the cast reads the column itself, so that no digit is lost on the way.
 */
const postgresql = {
  toNumber: (raw) => `CASE WHEN pg_typeof(${raw}) IN (${doubles}) OR ${bytewise(raw)} ~ '${castable}' THEN CAST(${raw} AS float8) END`,
  toText: bytewise,
  toFlag: (raw) => `CASE CAST(${raw} AS text) WHEN 'true' THEN TRUE WHEN '1' THEN TRUE WHEN 'false' THEN FALSE WHEN '0' THEN FALSE END`,
  nameBytes: 63,
} as const satisfies Dialect;

const duckdb = {
  toNumber: (raw) => `TRY_CAST(${raw} AS float8)`,
  toText: (raw) => `CAST(${raw} AS varchar)`,
  toFlag: (raw) => raw,
  nameBytes: Infinity,
} as const satisfies Dialect;

const dialects = { duckdb, postgresql } as const satisfies Record<string, Dialect>;

/** The databases that SQL is written for. */
export type DialectName = keyof typeof dialects;

export function dialectOf(name: DialectName): Dialect {
  if (Object.hasOwn(dialects, name)) return dialects[name];
  throw new ContractError({ code: 'unlisted', path: 'dialect', given: shown(name), expected: oneOfThese(Object.keys(dialects)), remedy: giveDialect });
}
