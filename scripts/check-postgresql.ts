/**
 * Compares the readings with a real PostgreSQL server, which lives as long as this script.
 *
 * Without a server on this machine it says so and passes; where one must be (`DABIAO_POSTGRESQL_REQUIRED=1`, as in CI) it fails.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startServer } from './postgresql-server.ts';

/** The tests that ask a database. */
const tests = ['test/readings/readings.test.ts', 'test/readings/shipped.test.ts', 'test/readings/rosters.test.ts', 'src/engine/sql', 'src/engine/verify-dialect.test.ts'];

const server = startServer();
if (server === undefined) {
  const required = Boolean(process.env['DABIAO_POSTGRESQL_REQUIRED']);
  console.log(`PostgreSQL: ${required ? 'FAIL' : 'skipped'}, no server on this machine. To do: apt-get install postgresql, or set POSTGRESQL_BIN to the folder of initdb.`);
  if (required) process.exitCode = 1;
} else {
  process.on('exit', server.stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
  console.log(`PostgreSQL: ${server.version}`);
  const vitest = spawn('npx', ['vitest', 'run', '--maxWorkers=1', '--project', 'core', ...tests.map((test) => `packages/core/${test}`)], {
    cwd: join(import.meta.dirname, '..'), stdio: 'inherit', // A quarter: the whole runs in DuckDB and in PGlite, whose SQL is the same text.
    env: { ...process.env, DABIAO_POSTGRESQL: server.address, DABIAO_READINGS: String(Math.min(0.25, Number(process.env['DABIAO_READINGS'] ?? 0.1))) },
  });
  const [status] = (await once(vitest, 'exit')) as [number | null];
  process.exitCode = status ?? 1;
}
