/** The records of a verification as tables that the statement itself brings: nothing is created, and nothing is left behind. */
import { quoteName, quoteText } from '../sql/fragment.js';
import type { RosterFrom } from '../sql/from.js';
import { rosters, type Stored } from './subject.js';

type Placed = { readonly stored: Stored; readonly parent: number | null };

/** Each table as `name AS (...)`, and where everything lies in them. The key of a row is its place in its table. */
export function tablesOf(records: readonly Stored[], depth = 0, rows: readonly Placed[] = records.map((stored) => ({ stored, parent: 0 }))): { readonly given: readonly string[]; readonly from: RosterFrom } {
  const table = `dabiao_${depth}`;
  const [first] = rows;
  const names = ['key', 'parent', ...(first?.stored.cells ?? []).map(([{ of }]) => of.id)];
  const tuples = rows.map(({ stored, parent }, i) => [
    String(i), parent === null ? 'CAST(NULL AS integer)' : String(parent),
    ...stored.cells.map(([{ type }, cell]) => `CAST(${cell.stored === null ? 'NULL' : quoteText(cell.stored)} AS ${type})`),
  ]);
  const values = tuples.map((tuple) => `(${tuple.join(', ')})`).join(',\n  ');
  const given = `${quoteName(table)} AS MATERIALIZED (\n  SELECT * FROM (VALUES\n  ${values}\n  ) AS v (${names.map(quoteName).join(', ')})\n)`;
  const place = { table, key: 'key', parent: 'parent' };
  const roster = rosters[depth];
  if (roster === undefined) return { given: [given], from: place };
  const inner: Placed[] = rows.flatMap(({ stored }, i) => stored.rows.map((row) => ({ stored: row, parent: i })));
  // Rows of nobody: they must not turn up in any answer.
  const lost = inner.slice(0, 2).map(({ stored }, i) => ({ stored, parent: i === 0 ? null : -1 }));
  const below = tablesOf(records, depth + 1, [...inner, ...lost]);
  return { given: [given, ...below.given], from: { ...place, rosters: { [roster.id]: below.from } } };
}
