/** What rules say of records that lie in a database. */
import { toSql, type SqlOptions } from '../../src/engine/to-sql.js';
import type { Rule } from '../../src/model/rule.js';
import type { Status } from '../../src/model/verdict.js';
import type { Database } from './databases.js';

/** The answers by rule, then by record; the key of a row is the place of its record. */
export async function inDatabase({ dialect, run }: Database, rules: readonly Rule[], options: Omit<SqlOptions, 'dialect'>): Promise<Status[][]> {
  const rows = await run(toSql(rules, { ...options, dialect }));
  return rules.map(({ id }) => {
    const out: Status[] = [];
    for (const row of rows) out[Number(row['_key'])] = toStatus(row[id]);
    return out;
  });
}

function toStatus(truth: unknown): Status {
  if (truth === null) return 'unknown';
  if (typeof truth !== 'boolean') throw new Error(`a truth came back as ${typeof truth}`);
  return truth ? 'met' : 'unmet';
}
