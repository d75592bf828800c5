/** Cuts the answers to open questions into regions that act alike, exactly where it can be done. */
import type { Part } from '../../model/verdict.js';
import type { Cell } from './cell.js';
import type { Domain } from './domain.js';
import { orbitsOf } from './orbits.js';
import type { Scene } from './scene.js';
import { signatureOf } from './signature.js';
import { never } from './way.js';

/** Places from `low` to `high`, both included; where there is no order, `all` that act alike, the first of them as `low` and `high`. */
export type Piece = { readonly low: number; readonly high: number; readonly all?: readonly number[] };
/** `exact`: all that is in a piece acts alike. `turning`: cells of which only single places can be trusted. */
export type Pieces = { readonly of: ReadonlyMap<Cell, readonly Piece[]>; readonly exact: boolean; readonly turning: ReadonlySet<Cell> };

type Context = readonly (readonly [Cell, number])[];

/** Answers that are tried one by one where halving could miss something. */
const few = 64;
const mostScanned = 4_096;
const mostContexts = 256;
const fewContexts = 16;

export const singles = (count: number): Piece[] => Array.from({ length: count }, (_, i) => ({ low: i, high: i }));

/** @param open - the cells that may be answered anew, together; every other stays as it is */
export function split(scene: Scene, open: readonly Cell[]): Pieces {
  const isOpen = new Set(open);
  let exact = true;
  const turning = new Set<Cell>();
  const says = (cell: Cell, context: Context) => remembered((place: number) => signatureOf(scene.judge(new Map([...context, [cell, place]]))));
  const alone = new Map<Cell, number[]>();
  const orbits = orbitsOf(open, (cell) => cell, scene.kinds);
  const firsts = new Map(orbits.flatMap(([first = [], ...rows]) => rows.flatMap((row) => row.map((cell, i) => [cell, first[i] as Cell] as const))));
  /** Where a cell changes something with all others as they are. */
  const startsAlone = (like: Cell): number[] => {
    const cell = firsts.get(like) ?? like;
    const starts = new Set<number>();
    if (!alone.has(cell)) halve(says(cell, []), 0, cell.domain.count - 1, starts);
    alone.set(cell, alone.get(cell) ?? [...starts]);
    return alone.get(cell) ?? [];
  };
  /** The places that stand for all: every one of a few; of many the ends, and where something changes. */
  const places = (cell: Cell): number[] => {
    const { count, ordered } = cell.domain;
    return ordered && count > few ? [...new Set([0, count - 1, ...startsAlone(cell).flatMap((i) => [i - 1, i])])] : Array.from({ length: count }, (_, i) => i);
  };
  const of = new Map<Cell, readonly Piece[]>();
  // What is found in one row holds in every row that is like it.
  for (const rows of orbits) rows[0]?.forEach((first, i) => {
    const pieces = piecesOf(first);
    for (const row of rows) of.set(row[i] as Cell, pieces);
    if (turning.has(first)) for (const row of rows) turning.add(row[i] as Cell);
  });
  return { of, exact, turning };

  function piecesOf(cell: Cell): readonly Piece[] {
    const { count, ordered } = cell.domain;
    if (count <= 1) return singles(count);
    if (!ordered) return scene.isSpent() ? singles(count) : alike(count, (place) => signatureOf(scene.judge(new Map([[cell, place]]))));
    const met = scene.reads.meetings.filter((moves) => moves.has(cell));
    const others = [...new Set(met.flatMap((moves) => [...moves.keys()]))].filter((c) => c !== cell && isOpen.has(c));
    const turns = met.some((moves) => !never(moves.get(cell) ?? { rises: 0, straight: false }));
    if (count <= few && (turns || others.some((c) => c.domain.ordered))) return singles(count);
    const meetsMany = others.some(({ domain }) => domain.ordered && domain.count > few);
    if (meetsMany) exact = false;
    const contexts = product(others.map((c) => places(c).map((place): [Cell, number] => [c, place])), mostContexts);
    if (!contexts.whole) exact = false;
    // Of what is not exact anyway a few are enough, taken from everywhere.
    const tried = contexts.whole ? contexts.of : contexts.of.filter((_, i) => i % (mostContexts / fewContexts) === 0);
    // With as many rows as are described nobody is missing, and one more may be anything: no comparison says so.
    const starts = new Set([0, ...(cell.isSize ? [1] : []), ...(scene.reads.cuts.get(cell) ?? [])]);
    const stretches = [...starts].sort((a, b) => a - b).map((low, i, all) => [low, (all[i + 1] ?? count) - 1] as const);
    // With the others left as they are the answer may be settled earlier or later than with any of theirs.
    for (const context of others.length === 0 ? tried : [[], ...tried]) {
      if (context.length > 0 && scene.isSpent()) {
        exact = false;
        break;
      }
      const say = says(cell, context);
      if (!turns) for (const [low, high] of stretches) halve(say, low, high, starts);
      else if (count <= mostScanned) for (let i = 1; i < count; i++) { if (say(i) !== say(i - 1)) starts.add(i); }
      else {
        exact = false;
        turning.add(cell);
        const step = (count - 1) / few;
        for (let i = 0; i < few; i++) halve(say, Math.floor(i * step), Math.floor((i + 1) * step), starts);
      }
    }
    if (meetsMany) for (const i of [0, count - 2, ...startsAlone(cell).flatMap((n) => [n - 1, n])]) starts.add(Math.max(0, i)).add(Math.min(count - 1, i + 1));
    const sorted = [...starts].sort((a, b) => a - b);
    return sorted.map((low, i) => ({ low, high: (sorted[i + 1] ?? count) - 1 }));
  }
}

/** Codes and flags are read by nothing but conditions of their own, so it is enough that these say the same. */
const alike = (count: number, say: (place: number) => string): Piece[] =>
  grouped(count, say).map((all) => ({ low: all[0] ?? 0, high: all[0] ?? 0, all }));

/** The numbers below `count`, those of which the same is said put together. */
export function grouped(count: number, say: (i: number) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (let i = 0; i < count; i++) {
    const key = say(i);
    groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  return [...groups.values()];
}

/** Where some pieces begin and end; single places where there is no order. */
export const placesOf = ({ ordered }: Domain, pieces: readonly Piece[]): number[] =>
  (ordered ? [pieces[0]?.low ?? 0, pieces.at(-1)?.high ?? 0] : pieces.flatMap(({ low, all = [low] }) => all).sort((a, b) => a - b));

/** The first place of every stretch in which nothing changes; between two ends that say the same, nothing does. */
function halve(say: (place: number) => string, low: number, high: number, starts: Set<number>): void {
  if (say(low) === say(high)) return;
  if (high - low === 1) {
    starts.add(high);
    return;
  }
  const middle = low + Math.floor((high - low) / 2);
  halve(say, low, middle, starts);
  halve(say, middle, high, starts);
}

/** A function that is asked once for each number. */
export function remembered<T>(say: (place: number) => T): (place: number) => T {
  const known = new Map<number, T>();
  return (place) => {
    const said = known.has(place) ? (known.get(place) as T) : say(place);
    known.set(place, said);
    return said;
  };
}

/** One of each list, in every combination, the first list slowest; cut off after `most`. */
export function product<T>(lists: readonly (readonly T[])[], most: number): { readonly of: readonly (readonly T[])[]; readonly whole: boolean } {
  let of: (readonly T[])[] = [[]];
  let whole = true;
  for (const list of lists) {
    whole &&= of.length * list.length <= most;
    of = of.slice(0, Math.ceil(most / Math.max(1, list.length))).flatMap((row) => list.map((x) => [...row, x])).slice(0, most);
  }
  return { of, whole };
}

/** How much of what is wanted: 1 all, 0 nobody knows, -1 the opposite. */
export const towards = ({ status }: Part, want: 'met' | 'unmet'): -1 | 0 | 1 => (status === 'unknown' ? 0 : status === want ? 1 : -1);
