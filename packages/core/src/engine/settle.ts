/** Why a settled part is settled: the smallest set of parts that is enough, and the entries which that set rests on. */
import { isWeak } from '../model/source.js';
import type { Footing, Part, Reading, Reason } from '../model/verdict.js';
import { walk } from './walk.js';

/** Reasons and footings of a settled part; both empty when it is unknown. */
export type Settled = { readonly reasons: readonly Reason[]; readonly footings: readonly Footing[] };

const nothing: Settled = { reasons: [], footings: [] };

function union(of: readonly Settled[]): Settled {
  if (of.length === 1 && of[0]) return of[0];
  return { reasons: of.flatMap((s) => s.reasons), footings: of.flatMap((s) => s.footings) };
}

/** Firm ground first, then few reasons: a verdict that one documented item settles is not made provisional by another item. */
const cost = ({ reasons, footings }: Settled): number => footings.filter((f) => isWeak(f.standing)).length * 1_000 + reasons.length;
const cheapest = (n: number, of: readonly Settled[]): Settled => union([...of].sort((a, b) => cost(a) - cost(b)).slice(0, n));

/** The entries that a number was read from. */
export function footingsIn(...of: readonly Reading[]): Footing[] {
  const out: Footing[] = [];
  for (const reading of of) for (const x of walk(reading)) if ('footing' in x && x.footing) out.push(x.footing);
  return out;
}
const leaf = (part: Part, footings: readonly Footing[] = []): Settled => ({ reasons: [{ rules: [], part }], footings });
const standing = (footing: Footing | null, inner: Settled): Settled => (footing ? { ...inner, footings: [footing, ...inner.footings] } : inner);

export function settle(part: Part): Settled {
  if (part.status === 'unknown') return nothing;
  const met = part.status === 'met';
  switch (part.kind) {
    case 'is': case 'oneOf': return leaf(part);
    case 'compare': return leaf(part, footingsIn(part.left, part.right));
    case 'ratio': return leaf(part, footingsIn(part.part, part.whole, part.limit));
    case 'all': return orItself(part, met ? union(part.parts.map(settle)) : cheapest(1, having(part.parts, 'unmet')));
    case 'any': return orItself(part, met ? cheapest(1, having(part.parts, 'met')) : union(part.parts.map(settle)));
    case 'concur': return cheapest(1, having(part.parts, part.status));
    case 'atLeastOf': {
      const enough = met ? part.n : part.parts.length - part.n + 1;
      return orItself(part, cheapest(Math.max(0, enough), having(part.parts, met ? 'met' : 'unmet')));
    }
    case 'not': return union(part.parts.map(settle));
    case 'every': case 'some': return leaf(part, members(part).footings);
    case 'inherited': return standing(part.footing, union(part.parts.map(settle)));
    case 'holds': {
      const { reasons, footings } = standing(part.footing, union(part.parts.map(settle)));
      return { footings, reasons: reasons.map((r) => ({ ...r, rules: [part.id, ...r.rules] })) };
    }
    default: return part satisfies never;
  }
}

/** A part that nothing below it settles, such as "all of none", is its own reason. */
const orItself = (part: Part, inner: Settled): Settled => (inner.reasons.length > 0 ? inner : leaf(part));

const having = (parts: readonly Part[], status: 'met' | 'unmet'): Settled[] => parts.filter((p) => p.status === status).map(settle);
/** One row is enough to break `every` or to meet `some`; the opposite rests on all rows. */
function members(part: Part & { kind: 'every' | 'some' }): Settled {
  const wanted = part.kind === 'every' ? 'unmet' : 'met';
  if (part.status === wanted) {
    const decisive = part.members.filter((m) => m.where.status === 'met' && m.of.status === wanted);
    return cheapest(1, decisive.map((m) => union([settle(m.where), settle(m.of)])));
  }
  return union(part.members.map((m) => cheapest(1, [...having([m.where], 'unmet'), ...having([m.of], part.kind === 'every' ? 'met' : 'unmet')])));
}
