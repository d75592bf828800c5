/** The conditions that all have to turn out as wanted, and those among them that share an answer: each such group can be looked at alone. */
import type { Part, Status } from '../../model/verdict.js';
import type { Cell } from './cell.js';
import type { Read } from './reads.js';

export type Wanted = Exclude<Status, 'unknown'>;
export const opposite = (want: Wanted): Wanted => (want === 'met' ? 'unmet' : 'met');

/** One condition that has to be as wanted, and how to find it in the whole rule judged anew. */
export type Conjunct = { readonly want: Wanted; readonly read: Read; readonly in: (whole: Part) => Part };
export type Group = { readonly conjuncts: readonly Conjunct[]; readonly cells: readonly Cell[] };

/** @param part - the whole rule, judged; its shape is the same for every record */
export function conjunctsOf(part: Part, read: Read, want: Wanted, find: Conjunct['in'] = (whole) => whole): Conjunct[] {
  const alone: Conjunct[] = [{ want, read, in: find }];
  const below = (wanted: Wanted): Conjunct[] => ('parts' in part ? part.parts : []).flatMap((inner, i) =>
    conjunctsOf(inner, read.of[i] as Read, wanted, (whole) => (find(whole) as Part & { parts: readonly Part[] }).parts[i] as Part));
  switch (part.kind) {
    case 'holds': case 'inherited': return part.parts.length === 0 ? alone : below(want);
    case 'not': return below(opposite(want));
    case 'all': return want === 'met' ? below(want) : alone;
    case 'any': return want === 'unmet' ? below(want) : alone;
    case 'is': case 'oneOf': case 'compare': case 'ratio': case 'concur': case 'atLeastOf': case 'every': case 'some': return alone;
  }
}

/**
 * @param open - the cells that may be answered anew; what is settled ties nothing together
 * @param asked - what is asked with a cell: the cells of one question tie together as if they were one
 */
export function groupsOf(conjuncts: readonly Conjunct[], open: readonly Cell[], asked: (cell: Cell) => string): Group[] {
  const groups: { conjuncts: Conjunct[]; cells: Set<Cell> }[] = [];
  for (const conjunct of conjuncts) {
    const here = new Set(open.filter((cell) => conjunct.read.cells.has(cell)).map(asked));
    const cells = open.filter((cell) => here.has(asked(cell)));
    const tied = groups.filter((g) => cells.some((cell) => g.cells.has(cell)));
    const [first = { conjuncts: [], cells: new Set<Cell>() }, ...rest] = tied;
    if (tied.length === 0) groups.push(first);
    for (const g of rest) {
      groups.splice(groups.indexOf(g), 1);
      first.conjuncts.push(...g.conjuncts);
      for (const cell of g.cells) first.cells.add(cell);
    }
    first.conjuncts.push(conjunct);
    for (const cell of cells) first.cells.add(cell);
  }
  return groups.map((g) => ({ conjuncts: g.conjuncts, cells: open.filter((cell) => g.cells.has(cell)) }));
}
