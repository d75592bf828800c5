/** Columns of some rows, then columns of other rows: a city whose halves were made apart. */
import type { Columns, SubjectShape } from '@dabiao/core';
import { emptyCells, type Cells } from './column-writer.ts';

/** One array after another. */
export function joined<C extends Cells>(one: C, other: C): C {
  const both = new (one.constructor as new (size: number) => C)(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** The rows of `one`, then those of `other`; what only one of them has is missing in the rows of the other. */
export function columnsEndToEnd(shape: SubjectShape, one: Columns, other: Columns): Columns {
  const out: Record<'numbers' | 'flags' | 'choices' | 'dates', Record<string, unknown>> = { numbers: {}, flags: {}, choices: {}, dates: {} };
  for (const of of shape.indicators) {
    const kind = ({ number: 'numbers', flag: 'flags', choice: 'choices', date: 'dates' } as const)[of.type];
    const [before, after] = [cellsOf(one, kind, of.id), cellsOf(other, kind, of.id)];
    if (before === undefined && after === undefined) continue;
    const cells = joined(before ?? emptyCells(of, one.length), after ?? emptyCells(of, other.length));
    out[kind][of.id] = of.type === 'choice' ? { codes: cells, values: Object.keys(of.codes) } : cells;
  }
  const rosters = shape.rosters.flatMap(({ roster: { id }, of }) => {
    const before = one.rosters?.[id], after = other.rosters?.[id];
    if (before === undefined && after === undefined) return [];
    const { offsets: first, rows } = before ?? nobody(one.length), { offsets: second, rows: more } = after ?? nobody(other.length);
    return [[id, { offsets: joined(first, second.subarray(1).map((n) => n + rows.length)), rows: columnsEndToEnd(of, rows, more) }] as const];
  });
  return { length: one.length + other.length, ...out, rosters: Object.fromEntries(rosters) } as Columns;
}

function cellsOf(columns: Columns, kind: 'numbers' | 'flags' | 'choices' | 'dates', id: string): Cells | undefined {
  const found = columns[kind]?.[id];
  return (found !== undefined && 'codes' in found ? found.codes : found) as Cells | undefined;
}

const nobody = (length: number): { readonly offsets: Int32Array; readonly rows: Columns } => ({ offsets: new Int32Array(length + 1), rows: { length: 0 } });
