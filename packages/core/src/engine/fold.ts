/** The only walk over a rule. It resolves timelines, places and `inherited`; a reading says what each word means. */
import type { DayOf, Elapsed, Expr, Quantity, Relation, ScoreItem } from '../model/expr.js';
import type { ChoiceIndicator, FlagIndicator, NumberIndicator, Roster } from '../model/indicator.js';
import type { Amount, Parameter } from '../model/parameter.js';
import type { Rule } from '../model/rule.js';
import { absence, layers, lookUp, type Absence, type At, type Entry } from '../model/timeline.js';
import type { Unit } from '../model/unit.js';

/** A part about one row of a roster. The reading folds it with the algebra of that row, as often as it likes. */
export type TruthOf = <Q, T>(member: Algebra<Q, T>) => T;
export type NumberOf = <Q, T>(member: Algebra<Q, T>) => Q;

/** The row is concerned and meets the condition. */
export const both = (where: TruthOf, of: TruthOf): TruthOf => (member) => member.all([where(member), of(member)]);
/** The row is concerned and does not meet the condition. */
export const breach = (where: TruthOf, of: TruthOf): TruthOf => (member) => member.all([where(member), member.not(of(member))]);

/** The entry of a rule that is in force, folded; or why there is none. */
export type Found<T> = { readonly entry: Entry<Expr>; readonly inner: T } | Absence;
/** Steps per unit and the unit of a computed number; `per` is 100 for a product with a factor in percent, which counts hundredths. */
export type Measure = { readonly scale: number; readonly unit: Unit; readonly per?: 1 | 100 };
export type FoldedItem<Q, T> = Omit<ScoreItem, 'when' | 'points'> & { readonly when: T; readonly points: Q };

/** What a reading is: a meaning for every word of the language. */
export type Algebra<Q, T> = {
  is(of: FlagIndicator): T;
  oneOf(of: ChoiceIndicator, codes: readonly string[]): T;
  compare(left: Q, by: Relation, right: Q): T;
  ratio(part: Q, whole: Q, by: Relation, limit: Q, bar: Measure): T;
  all(of: T[]): T;
  any(of: T[]): T;
  atLeastOf(n: number, of: T[]): T;
  not(of: T): T;
  concur(of: T[]): T;
  every(roster: Roster, where: TruthOf, of: TruthOf): T;
  some(roster: Roster, where: TruthOf, of: TruthOf): T;
  holds(rule: Rule, found: Found<T>): T;
  inherited(found: Found<T>): T;
  constant(of: 0 | 1): Q;
  indicator(of: NumberIndicator): Q;
  parameter(of: Parameter, found: (Entry<Amount> & { readonly value: Amount }) | Absence): Q;
  asOf(of: Parameter, day: DayOf, at: At): Q;
  sum(of: Q[], measure: Measure): Q;
  minus(left: Q, right: Q, measure: Measure): Q;
  product(left: Q, right: Q, measure: Measure): Q;
  atMost(left: Q, right: Q, measure: Measure): Q;
  atLeast(left: Q, right: Q, measure: Measure): Q;
  share(part: Q, whole: Q, measure: Measure): Q;
  elapsed(of: Elapsed, at: At): Q;
  count(roster: Roster, where: TruthOf): Q;
  total(roster: Roster, where: TruthOf, of: NumberOf, measure: Measure): Q;
  score(items: FoldedItem<Q, T>[], measure: Measure): Q;
  /** What was made before of the same rule or number, for a reading that need not read it twice. */
  readonly again?: <F extends Q | T>(x: Rule | Quantity, make: () => F) => F;
};

/** Steps per unit of a quantity: what keeps decimal arithmetic exact. The unit of a sum or product is that of its first part. */
export function measureOf(x: Quantity): Measure {
  switch (x.kind) {
    case 'indicator': case 'parameter': case 'asOf': return x.of;
    case 'total': return measureOf(x.of);
    case 'sum': return finest(x.of);
    case 'minus': case 'atMost': case 'atLeast': return finest([x.left, x.right]);
    case 'product': return productOf(measureOf(x.left), measureOf(x.right));
    case 'share': return { unit: 'percent', scale: 100 };
    case 'elapsed': return whole(x.unit);
    case 'count': return whole(x.in.size.unit);
    case 'score': return { ...finest(x.items.map(({ points }) => points)), unit: 'point' };
    case 'constant': return whole('none');
  }
}
const whole = (unit: Unit): Measure => ({ unit, scale: 1 });
/** The unit of the first, in steps that none of them falls between. */
function finest(of: readonly Quantity[]): Measure {
  const measures = of.map(measureOf);
  return { unit: measures[0]?.unit ?? 'none', scale: Math.max(1, ...measures.map(({ scale }) => scale)) };
}

function productOf(l: Measure, r: Measure): Measure {
  const per = l.unit === 'percent' || r.unit === 'percent' ? 100 : 1;
  return { unit: l.unit === 'percent' ? r.unit : l.unit, scale: l.scale * r.scale * per, per };
}

const everyone: Expr = { kind: 'all', of: [] };

/** Folds a whole rule as it stands on a day at a place. */
export const foldRule = <Q, T>(rule: Rule, a: Algebra<Q, T>, at: At): T => fold(a, at).truth({ kind: 'holds', of: rule });

/** Folds one condition that stands outside any rule. */
export const foldExpr = <Q, T>(x: Expr, a: Algebra<Q, T>, at: At): T => fold(a, at).truth(x);

/** Folds a number. */
export const foldQuantity = <Q, T>(x: Quantity, a: Algebra<Q, T>, at: At): Q => fold(a, at).number(x);

/** Both halves of the language, for one reading; `within` are the wider entries, which `inherited` stands for. */
function fold<Q, T>(a: Algebra<Q, T>, at: At, within: readonly Entry<Expr>[] = []): { truth: (x: Expr) => T; number: (x: Quantity) => Q } {
  const member = (x: Expr = everyone): TruthOf => (b) => fold(b, at, within).truth(x);
  /** The narrowest entry folded, with the wider ones as what it inherits. An entry without a value is `unset` and stops the search. */
  const enter = ([entry, ...wider]: readonly Entry<Expr>[], otherwise: Absence): Found<T> =>
    entry?.value === undefined ? otherwise : { entry, inner: fold(a, at, wider).truth(entry.value) };

  // Inside a narrower entry the same words may inherit something else.
  const again = (within.length === 0 && a.again) || (<F>(_x: unknown, make: () => F): F => make());

  function truth(x: Expr): T {
    switch (x.kind) {
      case 'is': return a.is(x.of);
      case 'oneOf': return a.oneOf(x.of, x.codes);
      case 'compare': return a.compare(number(x.left), x.by, number(x.right));
      case 'ratio': return a.ratio(number(x.part), number(x.whole), x.by, number(x.limit), measureOf({ kind: 'product', left: x.whole, right: x.limit }));
      case 'all': case 'any': case 'concur': return a[x.kind](x.of.map(truth));
      case 'atLeastOf': return a.atLeastOf(x.n, x.of.map(truth));
      case 'not': return a.not(truth(x.of));
      case 'every': case 'some': return a[x.kind](x.in, member(x.where), member(x.of));
      case 'holds': return again(x.of, () => a.holds(x.of, enter(layers(x.of.criteria, at), absence(x.of.criteria, at))));
      case 'inherited': return a.inherited(enter(within, 'not-established'));
    }
  }

  function number(x: Quantity): Q {
    switch (x.kind) {
      case 'constant': return a.constant(x.of);
      case 'indicator': return a.indicator(x.of);
      case 'parameter': return a.parameter(x.of, lookUp(x.of.values, at));
      default: return again(x, () => composed(x));
    }
  }

  function composed(x: Exclude<Quantity, { readonly kind: 'constant' | 'indicator' | 'parameter' }>): Q {
    switch (x.kind) {
      case 'asOf': return a.asOf(x.of, x.day, at);
      case 'sum': return a.sum(x.of.map(number), measureOf(x));
      case 'minus': case 'product': case 'atMost': case 'atLeast': return a[x.kind](number(x.left), number(x.right), measureOf(x));
      case 'share': return a.share(number(x.part), number(x.whole), measureOf(x));
      case 'elapsed': return a.elapsed(x, at);
      case 'count': return a.count(x.in, member(x.where));
      case 'total': return a.total(x.in, member(x.where), (b) => fold(b, at, within).number(x.of), measureOf(x));
      case 'score': return a.score(x.items.map((item) => ({ ...item, when: truth(item.when ?? everyone), points: number(item.points) })), measureOf(x));
    }
  }

  return { truth, number };
}
