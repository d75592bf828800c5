/** Counts of what the intake of SQL reads as NULL: empty cells, wrong cells, and rows that belong to nobody. */
import { checkCell, readCell } from './cell.js';
import type { Dialect } from './dialect.js';
import { quoteName, quoteText } from './fragment.js';
import type { Child, Frame } from './frame.js';
import { tableName, type From } from './from.js';

/** The same columns, when the rules read nothing at all. */
export const countNothing = select('NULL::text', '0', '0', '0', '(SELECT 1) AS t WHERE FALSE');

/** One SELECT per column that was read, the rosters of a table before its own cells. */
export function countCells(frame: Frame, dialect: Dialect, path = ''): string[] {
  const rosters = [...frame.children].flatMap(([id, child]) => [
    countRows(child, frame.from, `${path}${id}[]`),
    ...countCells(child.frame, dialect, `${path}${id}[].`),
  ]);
  const cells = frame.cells.map(({ of, raw }) => {
    const stored = `(SELECT ${raw} AS raw, ${readCell(raw, of, undefined, dialect)} AS cell FROM ${tableName(frame.from)} AS t) AS c`;
    const kept = `COUNT(${checkCell('c.cell', of)})`;
    return select(quoteText(path + of.id), 'COUNT(*)', 'COUNT(*) - COUNT(c.raw)', `COUNT(c.raw) - ${kept}`, stored);
  });
  return [...rosters, ...cells];
}

/** Rows without a parent, and rows whose parent does not exist: both vanish in the join. */
function countRows({ from }: Child, parent: From, path: string): string {
  const raw = `t.${quoteName(from.parent)}`;
  const keys = `(SELECT DISTINCT ${quoteName(parent.key)} AS _key FROM ${tableName(parent)})`;
  const joined = `${tableName(from)} AS t LEFT JOIN ${keys} AS k ON k._key = ${raw}`;
  return select(quoteText(path), 'COUNT(*)', `COUNT(*) - COUNT(${raw})`, `COUNT(${raw}) - COUNT(k._key)`, joined);
}

function select(path: string, cells: string, missing: string, refused: string, from: string): string {
  return `SELECT ${path} AS path, ${cells} AS cells, ${missing} AS missing, ${refused} AS refused\nFROM ${from}`;
}
