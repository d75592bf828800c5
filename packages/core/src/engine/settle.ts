/** Why a settled part is settled: the smallest set of parts that is enough, and the entries which that set rests on. */
import { isWeak } from '../model/source.js';
import type { Footing, Part, Reason } from '../model/verdict.js';
import { footingsIn } from './walk.js';

/** Reasons and footings of a settled part; both empty when it is unknown. Footings are not told apart where all are firm. */
export type Settled = { readonly reasons: Reason[]; readonly footings: Footing[]; readonly isFirm: boolean };
const nothing = (isFirm = false): Settled => ({ reasons: [], footings: [], isFirm });

/**
 * @param into - what settles the whole of which it is a part; reasons and footings are added to it
 * @param rules - the rules that the part lies in, widest first
 */
export function settle(part: Part, into: Settled = nothing(), rules: readonly string[] = []): Settled {
  if (part.status === 'unknown') return into;
  switch (part.kind) {
    case 'is': case 'oneOf': case 'compare': case 'ratio':
      into.reasons.push({ rules, part });
      if (!into.isFirm) footingsIn(part, into.footings);
      break;
    case 'every': case 'some':
      into.reasons.push({ rules, part });
      if (!into.isFirm) members(part, { ...into, reasons: [] });
      break;
    case 'all': junction(part, part.parts.length, into, rules); break;
    case 'any': junction(part, 1, into, rules); break;
    case 'atLeastOf': junction(part, part.n, into, rules); break;
    case 'concur': cheapest(1, having(part.status, part.parts), settle, into, rules); break;
    case 'not': case 'holds': case 'inherited':
      if ('footing' in part && part.footing) into.footings.push(part.footing);
      all(part.parts, into, part.kind === 'holds' ? [...rules, part.id] : rules);
  }
  return into;
}

const having = (status: Part['status'], parts: readonly Part[]): readonly Part[] => parts.filter((p) => p.status === status);

function all(parts: readonly Part[], into: Settled, rules?: readonly string[]): void {
  for (const part of parts) settle(part, into, rules);
}

/** Firm ground first, then few reasons: a verdict that one documented item settles is not made provisional by another item. */
const cost = ({ reasons, footings }: Settled): number => footings.filter((f) => isWeak(f.standing)).length * 1_000 + reasons.length;

/** The `n` that cost least; all of them in the order of the rule. */
function cheapest<T>(n: number, of: readonly T[], add: (x: T, into: Settled, rules?: readonly string[]) => void, into: Settled, rules?: readonly string[]): void {
  if (n >= of.length) {
    for (const x of of) add(x, into, rules);
    return;
  }
  const ways = of.map((x) => {
    const way = nothing(into.isFirm);
    add(x, way, rules);
    return way;
  });
  for (const { reasons, footings } of ways.sort((a, b) => cost(a) - cost(b)).slice(0, Math.max(0, n))) {
    for (const reason of reasons) into.reasons.push(reason);
    for (const footing of footings) into.footings.push(footing);
  }
}

/** `n` parts at least have to be met: `n` that are met settle it, and so do as many unmet that too few are left. Nothing below "all of none" does. */
function junction(part: Part & { readonly parts: readonly Part[] }, n: number, into: Settled, rules: readonly string[]): void {
  const before = into.reasons.length;
  cheapest(part.status === 'met' ? n : part.parts.length - n + 1, having(part.status, part.parts), settle, into, rules);
  if (into.reasons.length === before) into.reasons.push({ rules, part });
}

/** One row is enough to break `every` or to meet `some`; the opposite rests on all rows. */
function members({ kind, status, members: rows }: Part & { kind: 'every' | 'some' }, into: Settled): void {
  const [decisive, other] = kind === 'every' ? (['unmet', 'met'] as const) : (['met', 'unmet'] as const);
  if (status === decisive) cheapest(1, rows.filter((m) => m.where.status === 'met' && m.of.status === decisive).map((m) => [m.where, m.of]), all, into);
  else for (const { where, of } of rows) cheapest(1, [...having('unmet', [where]), ...having(other, [of])], settle, into);
}
