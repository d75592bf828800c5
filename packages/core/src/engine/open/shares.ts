/** In what share of all that may turn out each question matters: counted where that can be done, else estimated. */
import type { Side } from './boxes.js';
import type { Group } from './conjuncts.js';
import type { Dimension } from './dimension.js';
import type { Scene } from './scene.js';
import { alikeIn, columnsOf, reduced, tableOf, valueOf, type Alike, type Value } from './table.js';

export type Share = { readonly dimension: Dimension; readonly alike: Alike; readonly pivotal: number; readonly exact: boolean };
type Asked = { readonly group: Group; readonly dimensions: readonly Dimension[] };
/** How often the least and the greatest value that a question leads to are these, all other questions of its group going through all they may be. */
type Ranges = readonly { readonly least: Value; readonly most: Value }[];
type Counted = { readonly values: readonly Value[]; readonly of: readonly { readonly dimension: Dimension; readonly alike: Alike; readonly ranges: Ranges }[]; readonly exact: boolean };

/** Taken where there is too much to count; hardly any once the work is spent. */
const samples = (scene: Scene): number => (scene.isSpent() ? 2 : 128);

export function sharesOf(scene: Scene, asked: readonly Asked[]): { readonly shares: readonly Share[]; readonly exact: boolean } {
  const tables = asked.map(({ group, dimensions }) => tableOf(scene, group, dimensions));
  const best = tables.map((table): Value => (table ? (Math.max(-1, ...table) as Value) : 1));
  const counted = asked.map(({ group, dimensions }, i) => {
    const table = tables[i];
    // More than the other groups can reach makes no difference.
    const cap = best.reduce<Value>((a, b, j) => (i === j ? a : (Math.min(a, b) as Value)), 1);
    return table ? count(dimensions, table.map((v) => Math.min(v, cap) as Value)) : estimate(scene, group, dimensions);
  });
  const shares = counted.flatMap(({ of, exact }, i) => {
    const others = least(counted.filter((_, j) => j !== i).map(({ values }) => values));
    return of.map(({ dimension, alike, ranges }): Share => ({ dimension, alike, pivotal: pivotal(ranges, others), exact }));
  });
  return { shares: shares.filter((s) => s.pivotal > 0 || (!s.exact && s.alike.length > 1)), exact: counted.every((c) => c.exact) };
}

function count(dimensions: readonly Dimension[], table: readonly Value[]): Counted {
  const sides = dimensions.map(({ pieces, ordered }): Side => ({ count: pieces.length, ordered, order: [] }));
  const alike = sides.map((_, d) => alikeIn(table, sides, d));
  const small = reduced(table, sides, alike);
  return {
    values: small.table, exact: true,
    of: dimensions.map((dimension, d) => ({ dimension, alike: alike[d] ?? [], ranges: rangesOf(columnsOf(small.table, small.sides, d)) })),
  };
}

const rangesOf = (columns: readonly (readonly Value[])[]): Ranges =>
  (columns[0] ?? []).map((_, k) => {
    const here = columns.map((column) => column[k] ?? 0);
    return { least: Math.min(...here) as Value, most: Math.max(...here) as Value };
  });

function estimate(scene: Scene, { conjuncts }: Group, dimensions: readonly Dimension[]): Counted {
  const draw = drawing();
  const contexts = Array.from({ length: samples(scene) }, () => dimensions.map(({ pieces }) => pieces[draw(pieces.length)] ?? new Map()));
  return {
    values: contexts.map((chosen) => valueOf(scene, conjuncts, chosen)), exact: false,
    of: dimensions.map((dimension, d) => ({
      dimension,
      alike: dimension.pieces.map((_, i) => [i]),
      ranges: contexts.map((chosen) => rangesOf(some(dimension.pieces, draw).map((piece) => [valueOf(scene, conjuncts, chosen.map((other, e) => (e === d ? piece : other)))]))[0] as Ranges[number]),
    })),
  };
}

/** Of many ways a row may turn out, a few. */
const mostTried = 8;
const some = <T>(of: readonly T[], draw: (n: number) => number): readonly T[] => (of.length <= mostTried ? of : Array.from({ length: mostTried }, () => of[draw(of.length)] as T));

/** Numbers from 0 up to, not including, n, that look random and are the same every time. */
function drawing(): (n: number) => number {
  let state = 1;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * n);
  };
}

/** The share of each value among the least of one of each. */
function least(groups: readonly (readonly Value[])[]): ReadonlyMap<Value, number> {
  const atLeast = (v: Value): number => groups.reduce((p, values) => p * (values.filter((x) => x >= v).length / values.length), 1);
  return new Map<Value, number>([[1, atLeast(1)], [0, atLeast(0) - atLeast(1)], [-1, 1 - atLeast(0)]]);
}

/** An answer matters where it moves the least of all: what the other groups say is a lid on it. */
function pivotal(ranges: Ranges, others: ReadonlyMap<Value, number>): number {
  let all = 0;
  for (const [lid, p] of others) all += p * (ranges.filter(({ least: low, most }) => Math.min(low, lid) !== Math.min(most, lid)).length / ranges.length);
  // Shares that are equal have to be so whatever they were added up from.
  return Number(all.toPrecision(12));
}
