/**
 * The databases that the readings are compared with.
 *
 * Without more, two that live in the process: DuckDB, and PGlite, which is PostgreSQL compiled to WebAssembly. With DABIAO_POSTGRESQL, the
 * address of a server, that server alone: `npm run postgresql` starts one.
 */
import { PGlite } from '@electric-sql/pglite';
import { DuckDBInstance } from '@duckdb/node-api';
import { Client } from 'pg';
import type { DialectName } from '../../src/engine/sql/dialect.js';

export type Database = {
  readonly name: string;
  readonly dialect: DialectName;
  /** Types that a column of numbers may have: a NaN and an infinity fit into each. */
  readonly numberTypes: readonly string[];
  /** Runs one statement. */
  readonly run: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly close: () => Promise<void>;
};

async function duckdb(): Promise<Database> {
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  return {
    name: 'duckdb', dialect: 'duckdb', numberTypes: ['float8', 'varchar'],
    run: async (sql) => (await db.runAndReadAll(sql)).getRowObjectsJS(),
    close: () => { db.closeSync(); return Promise.resolve(); },
  };
}

const numberTypes = ['float8', 'numeric', 'text'] as const;

async function pglite(): Promise<Database> {
  const db = await PGlite.create();
  return { name: 'pglite', dialect: 'postgresql', numberTypes, run: async (sql) => (await db.query<Record<string, unknown>>(sql)).rows, close: () => db.close() };
}

/** Whatever is created lives in the connection: test files do not meet each other, and nothing of a database is touched. */
async function server(connectionString: string): Promise<Database> {
  const db = new Client({ connectionString });
  await db.connect();
  await db.query('SET search_path = pg_temp');
  return { name: 'postgresql', dialect: 'postgresql', numberTypes, run: async (sql) => (await db.query(sql)).rows, close: () => db.end() };
}

const address = process.env['DABIAO_POSTGRESQL'];
export const open = (): Promise<Database[]> => Promise.all(address ? [server(address)] : [duckdb(), pglite()]);
