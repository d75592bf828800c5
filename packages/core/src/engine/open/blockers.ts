/**
 * Answers of which one at least has to change before a condition turns out as wanted: a condition and its reasons read backwards.
 *
 * More answers than necessary only make the search longer; one too few would lose a remedy.
 */
import type { Part } from '../../model/verdict.js';
import type { Cell } from './cell.js';
import { opposite, type Wanted } from './conjuncts.js';
import type { Read } from './reads.js';

export function blockersOf(part: Part, read: Read, want: Wanted): ReadonlySet<Cell> {
  if (part.status === want) return new Set();
  switch (part.kind) {
    case 'is': case 'oneOf': case 'compare': case 'ratio': return read.cells;
    case 'concur': return ways(part, read, want);
    case 'holds': case 'inherited': return union(below(part, read, want));
    case 'not': return union(below(part, read, opposite(want)));
    case 'all': return want === 'met' ? least(below(part, read, want)) : union(below(part, read, want));
    case 'any': return want === 'unmet' ? least(below(part, read, want)) : union(below(part, read, want));
    case 'atLeastOf': return union(below(part, read, want));
    case 'every': return want === 'met' ? row(part, read, 'met') : read.cells;
    case 'some': return want === 'unmet' ? row(part, read, 'unmet') : read.cells;
  }
}

/** What blocks each part that is not yet as wanted. */
const below = (part: Part & { readonly parts: readonly Part[] }, read: Read, want: Wanted): ReadonlySet<Cell>[] =>
  part.parts.flatMap((inner, i) => (inner.status === want ? [] : [blockersOf(inner, read.of[i] as Read, want)]));

/** No way to know it may say the opposite; if none does, one of them has to say as wanted. */
function ways(part: Part & { readonly parts: readonly Part[] }, read: Read, want: Wanted): ReadonlySet<Cell> {
  const against = part.parts.flatMap((inner, i) => (inner.status === opposite(want) ? [(read.of[i] as Read).cells] : []));
  return against.length > 0 ? least(against) : union(below(part, read, want));
}

/** One row that is in the way: it must not be concerned, or be as wanted. If none is, there may be more rows than are known. */
function row(part: Part & { kind: 'every' | 'some' }, read: Read, want: Wanted): ReadonlySet<Cell> {
  const blocked = part.members.flatMap((m, i) => {
    const of = read.rows?.[i];
    return of === undefined || m.where.status === 'unmet' || m.of.status === want ? [] : [union([blockersOf(m.where, of.where, 'unmet'), blockersOf(m.of, of.of, want)])];
  });
  return blocked.length > 0 ? least(blocked) : new Set(read.size ? [read.size] : []);
}

const union = (of: readonly ReadonlySet<Cell>[]): ReadonlySet<Cell> => (of.length === 1 && of[0] ? of[0] : new Set(of.flatMap((cells) => [...cells])));
const least = ([first = new Set(), ...others]: readonly ReadonlySet<Cell>[]): ReadonlySet<Cell> =>
  others.reduce((best, cells) => (cells.size < best.size ? cells : best), first);
