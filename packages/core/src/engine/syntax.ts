/** The words of a rule, figure or list of classes as written, every entry of every timeline: what there is to check before any day or place is chosen. */
import type { DayOf, Expr, Quantity } from '../model/expr.js';
import type { Indicator, Roster } from '../model/indicator.js';
import type { Definition } from '../model/definition.js';

/** One word and where it stands. `rosters`: those whose rows it is about, outermost first. */
export type Node = { readonly x: Expr | Quantity; readonly path: string; readonly rosters: readonly Roster[] };

/** Every word of a definition, and of the rules that it rests on if `deep`; each rule once, so that a cycle ends. */
export function* nodesOf(of: Definition, deep = false, seen = new Set<Definition>()): Generator<Node> {
  seen.add(of);
  for (const root of rootsOf(of)) {
    for (const node of below(root)) {
      yield node;
      if (deep && node.x.kind === 'holds' && !seen.has(node.x.of)) yield* nodesOf(node.x.of, true, seen);
    }
  }
}

/** What stands in the entries of a definition: one condition, one number, or a condition for each class. */
function rootsOf(of: Definition): Node[] {
  const root = (x: Expr | Quantity | undefined, path: string): Node[] => (x === undefined ? [] : [{ x, path: `${of.id}.${path}`, rosters: [] }]);
  if ('formula' in of) return of.formula.flatMap(({ value }, i) => root(value, `formula[${i}]`));
  if ('bands' in of) return of.bands.flatMap(({ value = [] }, i) => value.flatMap(({ when }, k) => root(when, `bands[${i}][${k}].when`)));
  return of.criteria.flatMap(({ value }, i) => root(value, `criteria[${i}]`));
}

function* below(node: Node): Generator<Node> {
  yield node;
  for (const child of children(node)) yield* below(child);
}

type Step = readonly [name: string, x: Expr | Quantity | undefined, roster?: Roster];
const list = (name: string, of: readonly (Expr | Quantity)[]): Step[] => of.map((x, i) => [`${name}[${i}]`, x]);

function children({ x, path, rosters }: Node): Node[] {
  return steps(x).flatMap(([name, child, roster]) =>
    (child === undefined ? [] : [{ x: child, path: `${path}.${name}`, rosters: roster ? [...rosters, roster] : rosters }]));
}

function steps(x: Expr | Quantity): Step[] {
  switch (x.kind) {
    case 'is': case 'oneOf': case 'holds': case 'inherited': case 'constant': case 'indicator': case 'parameter': case 'asOf': case 'elapsed': return [];
    case 'compare': case 'minus': case 'product': case 'atMost': case 'atLeast': return [['left', x.left], ['right', x.right]];
    case 'ratio': return [['part', x.part], ['whole', x.whole], ['limit', x.limit]];
    case 'share': return [['part', x.part], ['whole', x.whole]];
    case 'all': case 'any': case 'atLeastOf': case 'concur': case 'sum': return list('of', x.of);
    case 'not': return [['of', x.of]];
    case 'every': case 'some': case 'total': return [['where', x.where, x.in], ['of', x.of, x.in]];
    case 'count': return [['where', x.where, x.in]];
    case 'score': return x.items.flatMap((item, i): Step[] => [[`items[${i}].when`, item.when], [`items[${i}].points`, item.points]]);
  }
}

/** The days that a word names. */
export const daysIn = (x: Expr | Quantity): readonly DayOf[] => (x.kind === 'asOf' ? [x.day] : x.kind !== 'elapsed' ? [] : x.to === 'on' ? [x.from] : [x.from, x.to]);

/** The indicators that a word itself names, the size of its roster among them; not those of the owner of its row. */
export function indicatorsIn(x: Expr | Quantity): readonly Indicator[] {
  switch (x.kind) {
    case 'is': case 'oneOf': case 'indicator': return [x.of];
    case 'elapsed': case 'asOf': return daysIn(x).flatMap((day) => ('of' in day ? [] : [day]));
    case 'every': case 'some': case 'count': case 'total': return [x.in.size];
    default: return [];
  }
}
