/** What a group of conditions says for every combination of regions, and which regions act alike. Rows that nothing tells apart are counted, not tried one by one. */
import type { Group } from './conjuncts.js';
import type { Dimension } from './dimension.js';
import { orbitsOf } from './orbits.js';
import type { Scene } from './scene.js';
import { product, towards } from './split.js';

/** -1 the opposite of what is wanted, 0 unknown, 1 as wanted. */
export type Value = -1 | 0 | 1;
/** Answers that act alike, as numbers of the pieces of a dimension. */
export type Alike = readonly (readonly number[])[];
/** Rows of dimensions, by their numbers, that may change places. */
type Orbit = readonly (readonly number[])[];
/** For each dimension the pieces that are chosen from. */
type Choice = (dimension: number) => readonly number[];
type Visit = (at: readonly number[], weight: number) => void;

export type Table = { readonly orbits: readonly Orbit[]; readonly valueAt: (at: readonly number[]) => Value; readonly best: Value };

export const mostCells = 4_096;

export const orbitsIn = (dimensions: readonly Dimension[], { kinds }: Scene): Orbit[] =>
  orbitsOf(dimensions.map((_, d) => d), (d) => dimensions[d]?.cells[0] as Dimension['cells'][number], kinds);

/** @returns null when there are too many combinations */
export function tableOf(scene: Scene, { conjuncts }: Group, dimensions: readonly Dimension[]): Table | null {
  const orbits = orbitsIn(dimensions, scene);
  const every: Choice = (d) => [...(dimensions[d]?.pieces ?? []).keys()];
  const size = orbits.reduce((n, rows) => n * multisets(rows.length, (rows[0] ?? []).reduce((m, d) => m * every(d).length, 1)), 1);
  if (size > mostCells || scene.isSpent()) return null;
  const known = new Map<string | number, Value>();
  const valueAt = (at: readonly number[]): Value => {
    const key = keyOf(at, orbits, dimensions);
    const value = known.get(key) ?? valueOf(scene, conjuncts, dimensions.map(({ pieces }, d) => pieces[at[d] ?? 0] ?? new Map()));
    known.set(key, value);
    return value;
  };
  let best: Value = -1;
  forEach(orbits, every, (at) => (best = Math.max(best, valueAt(at)) as Value));
  return { orbits, valueAt, best };
}

export function valueOf(scene: Scene, conjuncts: Group['conjuncts'], chosen: readonly Dimension['pieces'][number][]): Value {
  const part = scene.judge(new Map(chosen.flatMap((piece) => [...piece])));
  return Math.min(1, ...conjuncts.map((c) => towards(c.in(part), c.want))) as Value;
}

/** One combination of which others differ only by rows that changed places. */
function keyOf(at: readonly number[], orbits: readonly Orbit[], dimensions: readonly Dimension[]): string | number {
  if (orbits.every((rows) => rows.length === 1)) return at.reduce((n, i, d) => n * (dimensions[d]?.pieces.length ?? 1) + i, 0);
  return orbits.map((rows) => rows.map((row) => row.map((d) => at[d]).join()).sort().join(';')).join('|');
}

/** The same without one dimension: its row is no longer like the others. */
export const without = (orbits: readonly Orbit[], dimension: number): Orbit[] => orbits.flatMap((rows) => {
  const row = rows.find((of) => of.includes(dimension));
  return row ? [rows.filter((of) => of !== row), [row.filter((d) => d !== dimension)]] : [rows];
});

/** Every combination but for rows that change places, and how many ways there are to get it by their changing places. */
export function forEach(orbits: readonly Orbit[], choice: Choice, visit: Visit): void {
  const at: number[] = [];
  const states = orbits.map(([row = []]) => product(row.map(choice), Infinity).of);
  const put = (row: readonly number[], state: readonly number[]): void => row.forEach((d, i) => (at[d] = state[i] ?? 0));
  const next = (o: number, s: number, first: number, weight: number): void => {
    const rows = orbits[o], here = states[o] ?? [], left = (rows?.length ?? 0) - first;
    if (rows === undefined) visit(at, weight);
    else if (left === 0) next(o + 1, 0, 0, weight);
    else if (s === here.length - 1) {
      for (const row of rows.slice(first)) put(row, here[s] ?? []);
      next(o + 1, 0, 0, weight);
    } else {
      for (let n = 0, ways = weight; n <= left; ways = (ways * (left - n)) / (n + 1), n++) {
        if (n > 0) put(rows[first + n - 1] ?? [], here[s] ?? []);
        next(o, s + 1, first + n, ways);
      }
    }
  };
  next(0, 0, 0, 1);
}

/** In how many ways `rows` that may change places can be in one of `states` each. */
function multisets(rows: number, states: number): number {
  let n = 1;
  for (let i = 1; i <= rows && Number.isFinite(n); i++) n = (n * (states - 1 + i)) / i;
  return n;
}

/** Pieces that give the same in every combination of the others. Where there is an order, only neighbours are put together. */
export function alikeIn(columns: readonly string[], ordered: boolean): Alike {
  const groups: { column: string; pieces: number[] }[] = [];
  columns.forEach((column, i) => {
    const last = groups.at(-1);
    const found = ordered ? (last?.column === column ? last : undefined) : groups.find((g) => g.column === column);
    if (found) found.pieces.push(i);
    else groups.push({ column, pieces: [i] });
  });
  return groups.map(({ pieces }) => pieces);
}
