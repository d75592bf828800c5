/** What is wrong with the numbers of a rule: units, steps and signs. */
import type { Expr, Quantity } from '../../model/expr.js';
import { finding, type Finding, type LintCode } from '../../model/lint.js';
import type { Amount, Parameter } from '../../model/parameter.js';
import type { Unit } from '../../model/unit.js';
import { measureOf } from '../fold.js';
import { intervalOf, snap } from '../logic.js';

type Compared = Extract<Expr, { kind: 'compare' | 'ratio' }> | Extract<Quantity, { kind: 'sum' | 'minus' | 'product' | 'atMost' | 'atLeast' | 'share' | 'score' }>;
export const isNumeric = (x: Expr | Quantity): x is Compared => ['compare', 'ratio', 'sum', 'minus', 'product', 'atMost', 'atLeast', 'share', 'score'].includes(x.kind);

export function lintNumbers(x: Compared, path: string): Finding[] {
  const flaws: [LintCode, boolean][] = [
    ['different-units', unitClash(x)],
    ['never-equal', x.kind === 'compare' && x.by === '=' && neverEqual(x.left, x.right)],
    ['rounded-comparison', (x.kind === 'compare' && (isRounded(x.left) || isRounded(x.right))) || (x.kind === 'ratio' && [x.part, x.whole, x.limit].some(isRounded))],
    ['negative-factor', factorsOf(x).some(mayBeNegative)],
  ];
  return flaws.flatMap(([code, wrong]) => (wrong ? [finding(code, path)] : []));
}

/** Says whether a share stands anywhere in a number. */
function isRounded(x: Quantity): boolean {
  switch (x.kind) {
    case 'share': return true;
    case 'sum': return x.of.some(isRounded);
    case 'minus': case 'product': case 'atMost': case 'atLeast': return isRounded(x.left) || isRounded(x.right);
    case 'total': return isRounded(x.of);
    case 'score': return x.items.some(({ points }) => isRounded(points));
    default: return false;
  }
}

/** A ratio multiplies too: it compares the part with limit × whole. */
function factorsOf(x: Compared): readonly Quantity[] {
  if (x.kind === 'product') return [x.left, x.right];
  if (x.kind === 'share') return [x.part, x.whole];
  return x.kind === 'ratio' ? [x.limit, x.whole] : [];
}

/** Amounts that no number of this parameter can be. */
export const lintAmounts = ({ values, scale, id }: Parameter): Finding[] =>
  values.flatMap(({ value }, i) => (value !== undefined && !isOnStep(value, scale) ? [finding('off-step-amount', `${id}.values[${i}]`)] : []));

const endsOf = (amount: Amount): number[] => Object.values(intervalOf(amount)).filter((end) => Number.isFinite(end) || typeof amount === 'number');
const isOnStep = (amount: Amount, scale: number): boolean => endsOf(amount).every((end) => Number.isFinite(end) && snap(end, scale) === end);

/** The unit of a number; null when it goes with any: 0 and 1, shares, and products, whose unit nobody declares. */
function unitOf(x: Quantity): Unit | null {
  if (x.kind === 'constant' || x.kind === 'product') return null;
  const { unit } = measureOf(x);
  return unit === 'none' || (x.kind === 'sum' && x.of.length === 0) ? null : unit;
}

function unitClash(x: Compared): boolean {
  const differ = (of: readonly Quantity[]): boolean => new Set(of.map(unitOf).filter((unit) => unit !== null)).size > 1;
  switch (x.kind) {
    case 'compare': case 'minus': case 'atMost': case 'atLeast': return differ([x.left, x.right]);
    case 'sum': return differ(x.of);
    case 'ratio': return ['percent', null].includes(unitOf(x.limit)) && differ([x.part, x.whole]);
    case 'share': return differ([x.part, x.whole]);
    case 'score': return differ([x, ...x.items.map(({ points }) => points)]);
    case 'product': return false;
  }
}

/** An amount of the one side that lies between the steps of the other. Finer numbers do meet coarser ones on whole steps. */
function neverEqual(left: Quantity, right: Quantity): boolean {
  const between = (fixed: Quantity, other: Quantity): boolean =>
    (fixed.kind === 'parameter' || fixed.kind === 'asOf') && fixed.of.values.some(({ value }) => typeof value === 'number' && !isOnStep(value, measureOf(other).scale));
  return between(left, right) || between(right, left);
}

/** Says whether a number may lie below zero in some record. */
export function mayBeNegative(x: Quantity): boolean {
  switch (x.kind) {
    case 'constant': case 'count': return false;
    case 'indicator': return x.of.min === undefined || x.of.min < 0;
    case 'parameter': case 'asOf': return x.of.values.some(({ value }) => value !== undefined && intervalOf(value).low < 0);
    case 'sum': return x.of.some(mayBeNegative);
    case 'product': return mayBeNegative(x.left) || mayBeNegative(x.right);
    case 'share': return mayBeNegative(x.part) || mayBeNegative(x.whole);
    case 'atMost': return mayBeNegative(x.left) || mayBeNegative(x.right);
    case 'atLeast': return mayBeNegative(x.left) && mayBeNegative(x.right);
    case 'minus': case 'elapsed': return true;
    case 'total': return mayBeNegative(x.of);
    case 'score': return x.items.some(({ points }) => mayBeNegative(points));
  }
}
