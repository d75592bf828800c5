/** One question: an unanswered cell, or all cells of a row that nobody described, with the ways in which it may be answered. */
import type { Indicator } from '../../model/indicator.js';
import type { Region } from '../../model/question.js';
import type { Cell } from './cell.js';
import type { Answers } from './scene.js';
import { placesOf, product, type Pieces, type Piece } from './split.js';

export type Dimension = {
  readonly path: string;
  readonly cells: readonly Cell[];
  readonly row: boolean;
  readonly ordered: boolean;
  readonly pieces: readonly Answers[];
  /** Pieces that act alike, as one region. */
  readonly region: (pieces: readonly number[]) => Region;
};

/** A row with more ways than these is not listed exactly. */
const mostWays = 4_096;

export function dimensionsOf(open: readonly Cell[], { of }: Pieces): { readonly of: readonly Dimension[]; readonly whole: boolean } {
  const rows = new Map<string, Cell[]>();
  for (const cell of open) {
    const path = askedWith(cell);
    rows.set(path, [...(rows.get(path) ?? []), cell]);
  }
  let whole = true;
  const dimensions = [...rows].map(([path, cells]): Dimension => {
    const ways = product(cells.map((cell) => of.get(cell) ?? []), mostWays);
    whole &&= ways.whole;
    const row = cells[0]?.row !== null;
    return {
      path, cells, row, ordered: !row && cells[0]?.domain.ordered === true,
      pieces: ways.of.map((way) => new Map(cells.map((cell, i) => [cell, way[i]?.low ?? 0]))),
      region: (chosen) => {
        const here = chosen.map((i) => ways.of[i] ?? []);
        const first = here[0] ?? [];
        if (!row) return regionOf(cells[0] as Cell, here.flatMap((way) => way[0] ?? []));
        const described = cells.map((cell, i): { path: string; of: Indicator; region: Region } => ({ path: cell.path, of: cell.of, region: regionOf(cell, [first[i] as Piece]) }));
        return { kind: 'row', cells: described, others: here.length - 1 };
      },
    };
  });
  return { of: dimensions, whole };
}

const regionOf = ({ domain }: Cell, pieces: readonly Piece[]): Region => domain.region(placesOf(domain, pieces));

/** What is asked with a cell: the whole row, if nobody described it. */
export const askedWith = ({ row, path }: Cell): string => row ?? path;
