/**
 * The smallest sets of answers that, answered anew, bring about what is wanted of a group of conditions.
 *
 * A set that does not is blocked by some answers, whatever is chosen within it; every larger set that does holds one of them. So sets
 * grow by one blocker at a time, small ones first, and none that suffices is missed.
 */
import type { Cell } from './cell.js';
import { blockersOf } from './blockers.js';
import { boxesOf, type Box, type Side } from './boxes.js';
import type { Group } from './conjuncts.js';
import type { Answers, Scene } from './scene.js';
import { signatureOf } from './signature.js';
import { product, split, towards, type Piece } from './split.js';

/** Cells, and for each the pieces of its domain that suffice together with those of the others. */
export type Solution = { readonly cells: readonly Cell[]; readonly pieces: readonly (readonly Piece[])[]; readonly boxes: readonly Box[] };
export type Found = { readonly solutions: readonly Solution[]; readonly complete: boolean; readonly blocked: ReadonlySet<Cell> };

const mostCombinations = 4_096;
const mostSets = 3_000;

/** @param mayChange - says of each cell whether it may be answered anew */
export function search(scene: Scene, { conjuncts }: Group, mayChange: (cell: Cell) => boolean): Found {
  const solutions: Solution[] = [];
  const blocked = new Set<Cell>();
  let complete = true;
  const seen = new Set<string>();
  const queue: (readonly Cell[])[] = [[]];
  const ranks = new Map(scene.cells.map((cell, i) => [cell, i]));
  const rankOf = (cell: Cell): number => ranks.get(cell) ?? 0;
  for (let next = 0; next < queue.length; next++) {
    if (next >= mostSets || scene.isSpent()) {
      complete = false;
      break;
    }
    const cells = queue[next] as readonly Cell[];
    if (solutions.some((s) => s.cells.every((cell) => cells.includes(cell)))) continue;
    const { boxes, pieces, blockers, whole } = attempt(cells);
    complete &&= whole;
    if (boxes.length > 0) solutions.push({ cells, pieces, boxes });
    else for (const cell of blockers) {
      if (!mayChange(cell)) blocked.add(cell);
      else grow(cells, cell);
    }
  }
  return { solutions, complete, blocked };

  function grow(cells: readonly Cell[], cell: Cell): void {
    const more = [...cells, cell].sort((a, b) => rankOf(a) - rankOf(b));
    const key = more.map(({ path }) => path).join(' ');
    if (!seen.has(key)) queue.push(more);
    seen.add(key);
  }

  function attempt(cells: readonly Cell[]): { boxes: Box[]; pieces: (readonly Piece[])[]; blockers: ReadonlySet<Cell>; whole: boolean } {
    const { of, exact, turning } = split(scene, cells);
    const pieces = cells.map((cell) => of.get(cell) ?? []);
    const { of: combinations, whole } = product(pieces, mostCombinations);
    if (!whole || scene.isSpent()) return { boxes: [], pieces, blockers: new Set(), whole: false };
    const blockers = new Set<Cell>();
    const good = combinations.map((chosen) => {
      const parts = corners(cells, chosen, exact).map((answers) => scene.judge(answers));
      const suffices = parts.every((part) => {
        const failing = conjuncts.filter((c) => towards(c.in(part), c.want) !== 1);
        const [least] = failing.map((c) => blockersOf(c.in(part), c.read, c.want)).sort((a, b) => a.size - b.size);
        for (const cell of least ?? []) if (!cells.includes(cell)) blockers.add(cell);
        return failing.length === 0;
      });
      return suffices && (exact || (new Set(parts.map(signatureOf)).size === 1 && cells.every((cell, i) => !turning.has(cell) || chosen[i]?.low === chosen[i]?.high)));
    });
    if (!good.includes(true)) return { boxes: [], pieces, blockers, whole: exact };
    const sides = cells.map((cell, i) => sideOf(cell, pieces[i] ?? []));
    const boxes = boxesOf(sides, (index) => good[index] === true);
    // Of a slope that was not followed step by step, the nearest stretch.
    return { boxes: exact ? boxes : boxes.slice(0, 1), pieces, blockers, whole: exact };
  }
}

/** Where a piece may not act alike throughout, it is tried at each of its ends: what says the same at all corners says so between them, if nothing turns. */
function corners(cells: readonly Cell[], chosen: readonly Piece[], exact: boolean): Answers[] {
  const ends = chosen.map(({ low, high }) => (exact || low === high ? [low] : [low, high]));
  return product(ends, mostCombinations).of.map((at) => new Map(cells.map((cell, i) => [cell, at[i] ?? 0])));
}

/** The places of a cell, the nearest to what there is first. */
function sideOf({ known, domain }: Cell, pieces: readonly Piece[]): Side {
  const order = pieces.map((_, i) => i);
  const here = known === null ? null : domain.place(known);
  const far = ({ low, high }: Piece): number => (here === null ? 0 : Math.max(low - here, here - high, 0));
  if (domain.ordered) order.sort((a, b) => far(pieces[a] as Piece) - far(pieces[b] as Piece));
  return { count: pieces.length, ordered: domain.ordered, order };
}
