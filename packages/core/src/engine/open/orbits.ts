/** Rows of a roster that nothing tells apart: what holds of one of them holds of every other. */
import type { Cell } from './cell.js';

/** The outermost row that a cell lies in; null for an answer of the record itself. */
const rowOf = ({ steps: [roster = '', index] }: Cell): string | null => (typeof index === 'number' ? `${roster}[${index}]` : null);
const withinRow = ({ steps }: Cell): string => steps.slice(2).join('.');

/** All that is known of each row, as one text. */
export function kindsOf(cells: readonly Cell[]): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const cell of cells) {
    const row = rowOf(cell), { steps, known, isSize, domain } = cell;
    if (row !== null) kinds.set(row, `${kinds.get(row) ?? steps[0]} ${JSON.stringify([withinRow(cell), known, isSize, cell.row === null, domain.count, domain.count > 0 ? domain.answer(0) : null])}`);
  }
  return kinds;
}

/** The kind of the one row that some cells lie in, and which of its cells they are; null where they lie elsewhere too. */
export function shapeOf(cells: readonly Cell[], kinds: ReadonlyMap<string, string>): string | null {
  const [first] = cells, row = first && rowOf(first);
  return row && cells.every((cell) => rowOf(cell) === row) ? `${kinds.get(row) ?? ''} ${cells.map(withinRow).join()}` : null;
}

/** The cell at the same place in another row. */
export const movedTo = ({ path }: Cell, from: Cell, to: Cell): string => path.replace(rowOf(from) ?? '', rowOf(to) ?? '');

/**
 * Things that lie in rows, sorted by rows that may change places: each list holds the rows of one kind, each row its things in one order.
 *
 * What lies in no row stands alone.
 */
export function orbitsOf<T>(of: readonly T[], cellOf: (x: T) => Cell, kinds: ReadonlyMap<string, string>): T[][][] {
  const rows = new Map<string, T[]>();
  for (const [i, x] of of.entries()) {
    const row = rowOf(cellOf(x)) ?? `${i}`;
    rows.set(row, [...(rows.get(row) ?? []), x]);
  }
  const orbits = new Map<string, T[][]>();
  for (const [row, here] of rows) {
    const kind = kinds.has(row) ? `${kinds.get(row) ?? ''} ${here.map((x) => withinRow(cellOf(x))).join()}` : row;
    orbits.set(kind, [...(orbits.get(kind) ?? []), here]);
  }
  return [...orbits.values()];
}
