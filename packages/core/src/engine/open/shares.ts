/** In what share of all that may turn out each question matters: counted where that can be done, else estimated. */
import type { Group } from './conjuncts.js';
import type { Dimension } from './dimension.js';
import { shapeOf } from './orbits.js';
import type { Scene } from './scene.js';
import { alikeIn, forEach, orbitsIn, tableOf, valueOf, without, type Alike, type Table, type Value } from './table.js';

export type Share = { readonly dimension: Dimension; readonly alike: Alike; readonly pivotal: number; readonly exact: boolean };
type Asked = { readonly group: Group; readonly dimensions: readonly Dimension[] };
/** The least and the greatest value that a question leads to, for all that the other questions of its group may be, and how often that is so. */
type Ranges = readonly { readonly least: Value; readonly most: Value; readonly weight: number }[];
type Looked = { readonly alike: Alike; readonly ranges: Ranges };
/** How often each value is given. */
type Weights = ReadonlyMap<Value, number>;
type Counted = { readonly values: Weights; readonly of: readonly (Looked & { readonly dimension: Dimension })[]; readonly exact: boolean };

const samples = 128;

export function sharesOf(scene: Scene, asked: readonly Asked[]): { readonly shares: readonly Share[]; readonly exact: boolean } {
  const shapes = asked.map(({ group }, i) => shapeOf(group.cells, scene.kinds) ?? `${i}`);
  /** Of rows that nothing tells apart, the first is looked at. */
  const each = <T>(make: (asked: Asked, i: number) => T, again: (made: T, asked: Asked) => T): T[] => {
    let left = new Set(shapes).size;
    const found = new Map<string, T>();
    return asked.map((x, i) => {
      const shape = shapes[i] ?? '', before = found.get(shape);
      if (before !== undefined) return again(before, x);
      scene.allow(left--);
      const made = make(x, i);
      found.set(shape, made);
      return made;
    });
  };
  scene.allow(2);
  const tables = each(({ group, dimensions }) => tableOf(scene, group, dimensions), (table) => table);
  const best = tables.map((table): Value => table?.best ?? 1);
  const counted = each(({ group, dimensions }, i) => {
    const table = tables[i];
    // More than the other groups can reach makes no difference.
    const cap = best.reduce<Value>((a, b, j) => (i === j ? a : (Math.min(a, b) as Value)), 1);
    return table ? count(dimensions, table, cap) : estimate(scene, group, dimensions);
  }, (made, { dimensions }) => ({ ...made, of: made.of.map((of, d) => ({ ...of, dimension: dimensions[d] as Dimension })) }));
  const shares = counted.flatMap(({ of, exact }, i) => {
    const others = least(counted.filter((_, j) => j !== i).map(({ values }) => values));
    return of.map(({ dimension, alike, ranges }): Share => ({ dimension, alike, pivotal: pivotal(ranges, others, exact), exact }));
  });
  return { shares: shares.filter((s) => s.pivotal > 0 || (!s.exact && s.alike.length > 1)), exact: counted.every((c) => c.exact) };
}

/** What is found of the dimensions of one row holds of every row that is like it. */
function ofEach(dimensions: readonly Dimension[], orbits: Table['orbits'], look: (dimension: number) => Looked): Counted['of'] {
  const found = new Map(orbits.flatMap((rows) => (rows[0] ?? []).flatMap((first, i) => {
    const looked = look(first);
    return rows.map((row) => [row[i], looked] as const);
  })));
  return dimensions.map((dimension, d) => ({ dimension, ...(found.get(d) as Looked) }));
}

function count(dimensions: readonly Dimension[], { orbits, valueAt }: Table, cap: Value): Counted {
  const value = (at: readonly number[]): Value => Math.min(valueAt(at), cap) as Value;
  /** The values of some pieces of a dimension, for every combination of the others. */
  const rows = (d: number, pieces: readonly number[], choice: (d: number) => readonly number[], visit: (values: readonly Value[], weight: number) => void): void =>
    forEach(without(orbits, d), choice, (at, weight) => visit(pieces.map((p) => {
      const all = [...at];
      all[d] = p;
      return value(all);
    }), weight));
  const every = dimensions.map(({ pieces }) => [...pieces.keys()]);
  const alike = ofEach(dimensions, orbits, (d) => {
    const columns = (every[d] ?? []).map(() => '');
    rows(d, every[d] ?? [], (e) => every[e] ?? [], (values) => values.forEach((v, p) => (columns[p] = `${columns[p]}${v + 1}`)));
    return { alike: alikeIn(columns, dimensions[d]?.ordered === true), ranges: [] };
  }).map((found) => found.alike);
  const few = alike.map((groups) => groups.map(([first = 0]) => first));
  const values = new Map<Value, number>();
  forEach(orbits, (d) => few[d] ?? [], (at, weight) => values.set(value(at), (values.get(value(at)) ?? 0) + weight));
  return {
    values, exact: true,
    of: ofEach(dimensions, orbits, (d) => {
      const ranges: Ranges[number][] = [];
      rows(d, few[d] ?? [], (e) => few[e] ?? [], (of, weight) => ranges.push({ ...rangeOf(of), weight }));
      return { alike: alike[d] ?? [], ranges };
    }),
  };
}

const rangeOf = (of: readonly Value[]) => ({ least: Math.min(...of) as Value, most: Math.max(...of) as Value });

/** Of some combinations, the same each time, and as many for each question; of none once the work is spent. No value is ruled out by not having turned up. */
function estimate(scene: Scene, { conjuncts }: Group, dimensions: readonly Dimension[]): Counted {
  const draw = drawing();
  const orbits = orbitsIn(dimensions, scene);
  const values = new Map<Value, number>([[1, 1], [-1, 1]]);
  const ranges = new Map(orbits.flatMap(([first = []]) => first.map((d): [number, Ranges[number][]] => [d, []])));
  for (let i = 0; i < samples && !scene.isSpent(); i++) {
    const chosen = dimensions.map(({ pieces }) => pieces[draw(pieces.length)] ?? new Map());
    const value = valueOf(scene, conjuncts, chosen);
    values.set(value, (values.get(value) ?? 0) + 1);
    for (const [d, found] of ranges) {
      const tried = some(dimensions[d]?.pieces ?? [], draw).map((piece) => valueOf(scene, conjuncts, chosen.map((other, e) => (e === d ? piece : other))));
      found.push({ ...rangeOf(tried), weight: 1 });
    }
  }
  return { values, exact: false, of: ofEach(dimensions, orbits, (d) => ({ alike: (dimensions[d]?.pieces ?? []).map((_, i) => [i]), ranges: ranges.get(d) ?? [] })) };
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
function least(groups: readonly Weights[]): Weights {
  const atLeast = (v: Value): number => groups.reduce((p, weights) => p * shareOf([...weights].map(([value, weight]) => ({ value, weight })), ({ value }) => value >= v), 1);
  return new Map<Value, number>([[1, atLeast(1)], [0, atLeast(0) - atLeast(1)], [-1, 1 - atLeast(0)]]);
}

const shareOf = <T extends { readonly weight: number }>(of: readonly T[], is: (x: T) => boolean): number => total(of.filter(is)) / total(of);
const total = (of: readonly { readonly weight: number }[]): number => of.reduce((n, { weight }) => n + weight, 0);

/** What a sample tells apart: finer differences are chance. */
const finest = 1 / 8;

/** An answer matters where it moves the least of all: what the other groups say is a lid on it. */
function pivotal(ranges: Ranges, others: Weights, exact: boolean): number {
  let all = 0;
  for (const [lid, p] of others) {
    const share = ranges.length === 0 ? finest : shareOf(ranges, ({ least: low, most }) => Math.min(low, lid) !== Math.min(most, lid));
    all += p * (exact || share === 0 ? share : Math.max(finest, Math.round(share / finest) * finest));
  }
  // Shares that are equal have to be so whatever they were added up from.
  return Number(all.toPrecision(12));
}
