import type { RecordOf } from '../model/record.js';

/** Two rows of a roster that are the same one: the later, and the first of it. */
export type Repeat = readonly [later: number, first: number];

/** Finds what is listed more than once. A row that nothing identifies is like no other. */
export function repeatsOf(identities: readonly (string | undefined)[]): Repeat[] {
  const first = new Map<string, number>();
  return identities.flatMap((identity, i): Repeat[] => {
    if (identity === undefined) return [];
    const before = first.get(identity);
    if (before === undefined) first.set(identity, i);
    return before === undefined ? [] : [[i, before]];
  });
}

/**
 * Somebody listed twice stands in the place of somebody who is not listed at all: three rows for three people look complete. So the
 * second row is somebody unknown, and the first too if the two differ.
 */
export function once(rows: readonly RecordOf[], repeats: readonly Repeat[]): readonly RecordOf[] {
  if (repeats.length === 0) return rows;
  const unknown = new Set(repeats.flatMap(([later, first]) => (JSON.stringify(rows[later]) === JSON.stringify(rows[first]) ? [later] : [later, first])));
  return rows.map((row, i) => (unknown.has(i) ? {} : row));
}
