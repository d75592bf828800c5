/** Why a settled part is settled: the smallest set of parts that is enough, and the entries which that set rests on. */
import { isWeak } from '../model/source.js';
import type { Footing, Part, Reason } from '../model/verdict.js';
import { footingsIn } from './walk.js';

/** Reasons and footings of a settled part; both empty when it is unknown. */
export type Settled = { readonly reasons: readonly Reason[]; readonly footings: readonly Footing[] };

function union(of: readonly Settled[]): Settled {
  if (of.length === 1 && of[0]) return of[0];
  const reasons: Reason[] = [], footings: Footing[] = [];
  for (const settled of of) {
    for (const reason of settled.reasons) reasons.push(reason);
    for (const footing of settled.footings) footings.push(footing);
  }
  return { reasons, footings };
}

/** Firm ground first, then few reasons: a verdict that one documented item settles is not made provisional by another item. */
const cost = ({ reasons, footings }: Settled): number => footings.filter((f) => isWeak(f.standing)).length * 1_000 + reasons.length;
/** The `n` that cost least; all of them in the order of the rule. */
const cheapest = (n: number, of: readonly Settled[]): Settled => union(n < of.length ? [...of].sort((a, b) => cost(a) - cost(b)).slice(0, Math.max(0, n)) : of);

/** A part that nothing below it settles, such as a leaf or "all of none", is its own reason. */
const itself = (part: Part, footings: readonly Footing[] = []): Settled => ({ reasons: [{ rules: [], part }], footings });

export function settle(part: Part): Settled {
  if (part.status === 'unknown') return union([]);
  switch (part.kind) {
    case 'is': case 'oneOf': case 'compare': case 'ratio': return itself(part, footingsIn(part));
    case 'every': case 'some': return itself(part, members(part).footings);
    case 'all': return junction(part, part.parts.length);
    case 'any': return junction(part, 1);
    case 'atLeastOf': return junction(part, part.n);
    case 'concur': return cheapest(1, having(part.status, ...part.parts));
    case 'not': return union(part.parts.map(settle));
    case 'holds': case 'inherited': {
      const { reasons, footings } = union(part.parts.map(settle));
      return {
        reasons: part.kind === 'holds' ? reasons.map((r) => ({ rules: [part.id, ...r.rules], part: r.part })) : reasons,
        footings: part.footing ? [part.footing, ...footings] : footings,
      };
    }
  }
}

/** `n` parts at least have to be met: `n` that are met settle it, and so do as many unmet that too few are left. */
function junction(part: Part & { readonly parts: readonly Part[] }, n: number): Settled {
  const enough = part.status === 'met' ? n : part.parts.length - n + 1;
  const inner = cheapest(enough, having(part.status, ...part.parts));
  return inner.reasons.length > 0 ? inner : itself(part);
}

const having = (status: Part['status'], ...parts: readonly Part[]): Settled[] => parts.filter((p) => p.status === status).map(settle);

/** One row is enough to break `every` or to meet `some`; the opposite rests on all rows. */
function members({ kind, status, members: rows }: Part & { kind: 'every' | 'some' }): Settled {
  const [decisive, other] = kind === 'every' ? (['unmet', 'met'] as const) : (['met', 'unmet'] as const);
  if (status !== decisive) return union(rows.map((m) => cheapest(1, [...having('unmet', m.where), ...having(other, m.of)])));
  return cheapest(1, rows.filter((m) => m.where.status === 'met' && m.of.status === decisive).map((m) => union([m.where, m.of].map(settle))));
}
