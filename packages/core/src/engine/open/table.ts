/** What a group of conditions says for every combination of regions, and which regions act alike. */
import type { Group } from './conjuncts.js';
import type { Dimension } from './dimension.js';
import { indexOf, type Side } from './boxes.js';
import type { Scene } from './scene.js';
import { product, towards } from './split.js';

/** -1 the opposite of what is wanted, 0 unknown, 1 as wanted. */
export type Value = -1 | 0 | 1;
/** Answers that act alike, as numbers of the pieces of a dimension. */
export type Alike = readonly (readonly number[])[];

export const mostCells = 4_096;

/** @returns null when there are too many combinations */
export function tableOf(scene: Scene, { conjuncts }: Group, dimensions: readonly Dimension[]): Value[] | null {
  const { of, whole } = product(dimensions.map(({ pieces }) => pieces), mostCells);
  return whole && !scene.isSpent() ? of.map((chosen) => valueOf(scene, conjuncts, chosen)) : null;
}

export function valueOf(scene: Scene, conjuncts: Group['conjuncts'], chosen: readonly Dimension['pieces'][number][]): Value {
  const part = scene.judge(new Map(chosen.flatMap((piece) => [...piece])));
  return Math.min(1, ...conjuncts.map((c) => towards(c.in(part), c.want))) as Value;
}

/** Pieces that give the same in every combination of the others. Where there is an order, only neighbours are put together. */
export function alikeIn(table: readonly Value[], sides: readonly Side[], d: number): Alike {
  const columns = columnsOf(table, sides, d).map((column) => column.join());
  const groups: { column: string; pieces: number[] }[] = [];
  columns.forEach((column, i) => {
    const last = groups.at(-1);
    const found = sides[d]?.ordered ? (last?.column === column ? last : undefined) : groups.find((g) => g.column === column);
    if (found) found.pieces.push(i);
    else groups.push({ column, pieces: [i] });
  });
  return groups.map(({ pieces }) => pieces);
}

/** For each piece of a dimension, the values over all combinations of the others. */
export function columnsOf(table: readonly Value[], sides: readonly Side[], d: number): Value[][] {
  const after = sides.slice(d + 1).reduce((n, { count }) => n * count, 1);
  const count = sides[d]?.count ?? 1;
  const columns: Value[][] = Array.from({ length: count }, () => []);
  table.forEach((value, i) => columns[Math.floor(i / after) % count]?.push(value));
  return columns;
}

/** The table with one piece for each group that acts alike. */
export function reduced(table: readonly Value[], sides: readonly Side[], alike: readonly Alike[]): { table: Value[]; sides: Side[] } {
  const { of } = product(alike.map((groups) => groups.map(([first = 0]) => first)), mostCells);
  return { table: of.map((at) => table[indexOf(sides, at)] ?? 0), sides: sides.map((side, d) => ({ ...side, count: alike[d]?.length ?? 0 })) };
}
