/** Where databases differ. Everything else that is written here is valid in DuckDB and in PostgreSQL alike. */
import { ContractError, giveDialect, oneOfThese, shown } from '../../model/problem.js';

/** How one database says what the others say differently. */
export type Dialect = {
  /** A stored number as a double; what is no number becomes NULL where the database can do that, so that one bad cell does not stop a batch. */
  readonly toNumber: (raw: string) => string;
  /** A stored code as text. */
  readonly toText: (raw: string) => string;
};

const dialects = {
  duckdb: { toNumber: (raw) => `TRY_CAST(${raw} AS float8)`, toText: (raw) => `CAST(${raw} AS varchar)` },
} as const satisfies Record<string, Dialect>;

/** The databases that SQL is written for. */
export type DialectName = keyof typeof dialects;

export function dialectOf(name: DialectName): Dialect {
  if (Object.hasOwn(dialects, name)) return dialects[name];
  throw new ContractError({ code: 'unlisted', path: 'dialect', given: shown(name), expected: oneOfThese(Object.keys(dialects)), remedy: giveDialect });
}
