/** The four rules taken apart for engines that have conditions but no classes: each is put into a peer's own form from here, word by word. */
import type { Expr, Quantity, Relation } from '@dabiao/core';
import { credit, exit, grades, monitoring, points } from '../workload/rules.ts';

const conditionOf = ({ criteria: [entry] }: typeof exit): Expr => entry?.value ?? { kind: 'all', of: [] };
const bandsOf = ({ bands: [entry] }: typeof grades) => entry?.value ?? [];

function amountOf(x: Quantity): number {
  const value = x.kind === 'parameter' ? x.of.values[0]?.value : x.kind === 'constant' ? x.of : undefined;
  if (typeof value !== 'number') throw new Error(`no amount of ${x.kind}`);
  return value;
}

/** Everything that is met, unmet or unknown. */
export const conditions: Readonly<Record<'exit' | 'relapse' | 'marginal' | 'sudden' | 'credit', Expr>> = {
  exit: conditionOf(exit), credit: conditionOf(credit),
  ...(Object.fromEntries(bandsOf(monitoring).map(({ code, when }) => [code, when])) as Record<'relapse' | 'marginal' | 'sudden', Expr>),
};
/** The items of the score, each with its condition and its points. */
export const items = (points.kind === 'score' ? points.items : []).map(({ when, points: worth }) => ({ when: when ?? { kind: 'all', of: [] }, points: amountOf(worth) }));

/** The forms that the words of these rules take in another language, whose truths are `T` and numbers `N`. */
export type Form<N, T> = {
  readonly field: (id: string) => N;
  readonly number: (of: number) => N;
  readonly arithmetic: (by: '+' | '-' | '*', left: N, right: N) => N;
  readonly flag: (id: string, isYes: boolean) => T;
  /** One of the codes; all of those that the question has are in `known`. */
  readonly oneOf: (id: string, codes: readonly string[], known: readonly string[]) => T;
  /** `fields`: what has to be known; `whole`: what has to be more than nothing. */
  readonly compare: (left: N, by: Relation, right: N, fields: readonly string[], whole?: N) => T;
  readonly all: (of: readonly T[]) => T;
  readonly any: (of: readonly T[]) => T;
};

const opposite: Readonly<Record<Relation, Relation>> = { '>=': '<', '<': '>=', '<=': '>', '>': '<=', '=': '=' };

export function put<N, T>(f: Form<N, T>, x: Expr, isMet = true): T {
  switch (x.kind) {
    case 'is': return f.flag(x.of.id, isMet);
    case 'oneOf': {
      const known = Object.keys(x.of.codes);
      return f.oneOf(x.of.id, isMet ? x.codes : known.filter((code) => !x.codes.includes(code)), known);
    }
    case 'compare': return f.compare(put.number(f, x.left), isMet ? x.by : opposite[x.by], put.number(f, x.right), fieldsIn(x.left, x.right));
    case 'ratio': {
      const whole = put.number(f, x.whole);
      const bar = f.arithmetic('*', f.arithmetic('*', whole, put.number(f, x.limit)), f.number(0.01));
      return f.compare(put.number(f, x.part), isMet ? x.by : opposite[x.by], bar, fieldsIn(x.part, x.whole), whole);
    }
    case 'holds': return put(f, conditionOf(x.of), isMet);
    case 'not': return put(f, x.of, !isMet);
    case 'all': case 'any': return f[(x.kind === 'all') === isMet ? 'all' : 'any'](x.of.map((y) => put(f, y, isMet)));
    case 'atLeastOf': return put(f, { kind: 'any', of: chosen(x.n, x.of).map((of): Expr => ({ kind: 'all', of })) }, isMet);
    default: throw new Error(`no form of ${x.kind}`);
  }
}
put.number = function number<N, T>(f: Form<N, T>, x: Quantity): N {
  switch (x.kind) {
    case 'indicator': return f.field(x.of.id);
    case 'constant': return f.number(x.of);
    case 'parameter': return f.number(amountOf(x));
    case 'sum': return x.of.map((y) => number(f, y)).reduce((l, r) => f.arithmetic('+', l, r));
    case 'minus': return f.arithmetic('-', number(f, x.left), number(f, x.right));
    case 'product': return f.arithmetic('*', number(f, x.left), number(f, x.right));
    default: throw new Error(`no form of ${x.kind}`);
  }
};

/** The indicators of numbers, each once. */
function fieldsIn(...of: readonly Quantity[]): string[] {
  const below = (x: Quantity): readonly Quantity[] => (x.kind === 'sum' ? x.of : x.kind === 'minus' || x.kind === 'product' ? [x.left, x.right] : []);
  return [...new Set(of.flatMap((x) => (x.kind === 'indicator' ? [x.of.id] : fieldsIn(...below(x)))))];
}

/** Every choice of n. */
const chosen = <X>(n: number, of: readonly X[]): X[][] =>
  (n === 0 ? [[]] : of.flatMap((x, i) => chosen(n - 1, of.slice(i + 1)).map((rest) => [x, ...rest])));
