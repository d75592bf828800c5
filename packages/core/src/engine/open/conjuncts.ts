/** The conditions that all have to turn out as wanted, and those among them that share an answer: each such group can be looked at alone. */
import type { Member, Part, Status } from '../../model/verdict.js';
import { statusOf, truthOf } from '../part.js';
import * as logic from '../logic.js';
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
    case 'every': return want === 'met' && isListed(read) ? rows(part, read, want, find) : alone;
    case 'some': return want === 'unmet' && isListed(read) ? rows(part, read, want, find) : alone;
    case 'is': case 'oneOf': case 'compare': case 'ratio': case 'concur': case 'atLeastOf': return alone;
  }
}

/** Everybody who belongs to the roster is looked into, so that each row can be looked at alone. */
const isListed = ({ size, rows: read = [] }: Read): boolean => size?.known === read.length && read.every(({ where, of }) => where.cells.size + of.cells.size > 0);

/** Each row has to be as wanted by itself: not concerned, or right. */
const rows = (part: Part & { kind: 'every' | 'some' }, { rows: read = [] }: Read, want: Wanted, find: Conjunct['in']): Conjunct[] =>
  read.map(({ where, of }, i): Conjunct => {
    const cells = new Set([...where.cells, ...of.cells]);
    const excused: Read = { of: [where], cells: where.cells };
    return {
      want, read: { of: part.kind === 'every' ? [excused, of] : [where, of], cells },
      in: (whole) => rowOf(find(whole) as typeof part, i),
    };
  });

/** A row as a condition of its own. */
function rowOf({ kind, members }: Part & { kind: 'every' | 'some' }, i: number): Part {
  const { where, of } = members[i] as Member;
  const said = { applies: true, causes: [] };
  if (kind === 'some') return { kind: 'all', status: statusOf(logic.all([where, of].map(truthOf))), ...said, parts: [where, of] };
  const excused: Part = { kind: 'not', status: statusOf(logic.not(truthOf(where))), ...said, parts: [where] };
  return { kind: 'any', status: statusOf(logic.any([excused, of].map(truthOf))), ...said, parts: [excused, of] };
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
