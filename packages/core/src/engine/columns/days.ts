/** Numbers that depend on days: what was in force on them, and the time between them. A day is yyyymmdd, 0 when unknown. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a block has room for all its rows */
import { dayNumber } from '../../model/civil-date.js';
import type { Amount, Parameter } from '../../model/parameter.js';
import type { Time } from '../calendar/time-of.js';
import type { Step } from '../in-force.js';
import { intervalOf, isExact, line } from '../logic.js';
import { numbers, spans, type Numbers } from './numbers.js';
import type { Plan } from './plan.js';

/** A parameter as of the day of each row. */
export const forDays = (plan: Plan, of: Parameter, days: Int32Array, steps: readonly Step<Amount>[]): Numbers => plan.once('asOf', [of, days], () => {
  const [froms, amounts] = [Int32Array.from(steps, ({ from }) => dayNumber(from)), steps.map(({ found }) => (typeof found === 'string' ? line : intervalOf(found.value)))];
  // The first place is for days before all steps, such as an unknown one.
  const [lows, highs] = [Float64Array.of(-Infinity, ...amounts.map(({ low }) => low)), Float64Array.of(Infinity, ...amounts.map(({ high }) => high))];
  if (amounts.every((x) => isExact(x) || x === line)) {
    const out = numbers();
    const exact = Float64Array.of(NaN, ...amounts.map((x) => (x === line ? NaN : x.low)));
    plan.add((_, rows) => inForce(out, days, froms, exact, rows));
    return { kind: 'cells', of: out, range: line };
  }
  const out = spans();
  plan.add((_, rows) => {
    inForce(out.low, days, froms, lows, rows);
    inForce(out.high, days, froms, highs, rows);
  });
  return out;
});

function inForce(out: Float64Array, days: Int32Array, froms: Int32Array, amounts: Float64Array, rows: number): void {
  for (let i = 0; i < rows; i++) {
    const day = days[i]!;
    let step = 0;
    for (let k = 0; k < froms.length; k++) step += +(froms[k]! <= day);
    out[i] = amounts[step]!;
  }
}

/** Whole units of time. What must not lie after `latest` is unknown if it does. */
export const during = (plan: Plan, of: object, count: Time, from: Int32Array, to: Int32Array | number, latest: number): Numbers => plan.once('elapsed', [of, from, to, latest], () => {
  const out = numbers();
  const [ends, on] = typeof to === 'number' ? [null, to] : [to, 0];
  plan.add((_, rows) => elapse(out, count, from, ends, on, latest, rows));
  return { kind: 'cells', of: out, range: line };
});

function elapse(out: Float64Array, count: Time, from: Int32Array, ends: Int32Array | null, on: number, latest: number, rows: number): void {
  for (let i = 0; i < rows; i++) {
    const first = from[i]!, last = ends ? ends[i]! : on;
    out[i] = first === 0 || last === 0 || first > latest ? NaN : count(first, last);
  }
}
