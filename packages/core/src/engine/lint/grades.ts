/** What is wrong with the grades of a score: a score without a grade, a grade that nobody can have, a cut-off beyond the full score. */
import type { Band } from '../../model/classes.js';
import type { Expr } from '../../model/expr.js';
import { finding, type Finding, type LintCode } from '../../model/lint.js';
import type { Parameter } from '../../model/parameter.js';
import type { Score } from '../../model/score.js';
import { lookUp, type At, type Entry } from '../../model/timeline.js';
import { intervalOf, type Interval } from '../logic.js';

type Cut = Extract<Expr, { kind: 'compare' }>;

/** Days and places at which an entry begins: nothing changes between them. */
const beginnings = ({ from: on, places = ['CN'] }: Entry<unknown>): At[] => places.map((place) => ({ on, place }));

export function lintGrades({ grades, outOf }: Score): Finding[] {
  return (grades?.bands ?? []).flatMap((entry, i) => (entry.value ?? []).flatMap((band, k, bands) => {
    const path = `${grades?.id ?? ''}.bands[${i}][${k}].when`;
    const cuts = (bands[k - 1] === undefined ? [] : cutsIn(bands[k - 1]?.when)).filter(isFloor), [cut] = cutsIn(band.when).filter(isFloor);
    const ats = [entry, ...[cut, ...cuts].flatMap((c) => (c ? parameterOf(c)?.values ?? [] : []))].flatMap(beginnings);
    const flaws: [LintCode, boolean][] = [
      ['grade-hole', k === bands.length - 1 && !closes(band, bands[k - 1])],
      ['cut-off-above-total', outOf !== undefined && cutsIn(band.when).some((c) => ats.some((at) => lies(amountOf(c, at), '>', valueOf(outOf, at))))],
      ['unreachable-grade', cut !== undefined && cuts.some((before) => ats.some((at) => lies(amountOf(cut, at), '>=', amountOf(before, at))))],
    ];
    return flaws.flatMap(([code, wrong]) => (wrong ? [finding(code, path, band.code)] : []));
  }));
}

/** The comparisons that a condition demands. */
const cutsIn = (x: Expr | undefined): readonly Cut[] => (x?.kind === 'compare' ? [x] : x?.kind === 'all' ? x.of.flatMap(cutsIn) : []);
const isFloor = ({ by }: Cut): boolean => by === '>=' || by === '>';
const parameterOf = ({ right }: Cut): Parameter | undefined => (right.kind === 'parameter' ? right.of : undefined);

/** The last grade takes what is left: it has no condition, or exactly the opposite of the only one of the grade before it. */
function closes({ when }: Band, before: Band | undefined): boolean {
  if (when.kind === 'all' && when.of.length === 0) return true;
  const last = before?.when;
  return when.kind === 'compare' && last?.kind === 'compare' && when.by === opposite[last.by] && same(when.left, last.left) && same(when.right, last.right);
}
const opposite: Readonly<Record<string, string>> = { '>=': '<', '>': '<=' };
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The number in force, if one is. */
function valueOf(of: Parameter, at: At): Interval | undefined {
  const found = lookUp(of.values, at);
  return typeof found === 'string' ? undefined : intervalOf(found.value);
}
function amountOf(cut: Cut, at: At): Interval | undefined {
  const of = parameterOf(cut);
  return of && valueOf(of, at);
}
const lies = (a: Interval | undefined, by: '>' | '>=', b: Interval | undefined): boolean => a !== undefined && b !== undefined && (by === '>' ? a.low > b.high : a.low >= b.high);
