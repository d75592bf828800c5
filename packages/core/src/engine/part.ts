/** How the reference reading puts parts and readings together out of what lies below them. */
import type { Term } from '../model/label.js';
import type { Unit } from '../model/unit.js';
import type { Cause, CauseKind, Part, Reading, Status } from '../model/verdict.js';
import { cause } from './cause.js';
import * as logic from './logic.js';
import type { Interval, Truth } from './logic.js';

/** Parts are handed out: what more than one verdict names must not change. */
export const none: readonly never[] = Object.freeze([]);

export const statusOf = (truth: Truth): Status => (truth === null ? 'unknown' : truth ? 'met' : 'unmet');
export const truthOf = ({ status }: Part): Truth => (status === 'unknown' ? null : status === 'met');
export const interval = ({ span }: Pick<Reading, 'span'>): Interval => logic.ends(span);

/** All causes of some parts and readings; most have none. */
export function causesOf(of: readonly (Pick<Reading, 'causes'> | null)[]): readonly Cause[] {
  let all: readonly Cause[] = none;
  for (const x of of) if (x?.causes[0]) all = all[0] ? [...all, ...x.causes] : x.causes;
  return all;
}

/** What is wrong with numbers that are all known; it has no name but its term. */
export const flawOf = (isFlawed: boolean, kind: CauseKind, term: Term): readonly Cause[] => (isFlawed ? [cause(kind, { id: term, label: term })] : none);

/** A part of several parts. */
export function joined<const K extends string>(kind: K, truth: Truth, parts: readonly Part[]) {
  return { kind, parts, status: statusOf(truth), applies: !parts[0] || parts.some((p) => p.applies), causes: truth === null ? causesOf(parts) : none };
}

/** Whether at least `n` of some parts are met. */
export function enough(n: number, parts: readonly Part[]): Truth {
  let met = 0, open = 0;
  for (const { status } of parts) if (status === 'met') met++; else if (status === 'unknown') open++;
  return met >= n ? true : met + open < n ? false : null;
}

/** Once a number is exact, nothing is missing. */
export const openOf = (of: Interval, causes: readonly Cause[]): readonly Cause[] => (logic.isExact(of) ? none : causes);

/** A number worked out of others, with what is wrong with them although they are known. */
export function computed<const K extends string>(kind: K, of: readonly Reading[], unit: Unit, number: Interval, flaws: readonly Cause[] = none) {
  return { kind, of, span: logic.spanOf(number), unit, causes: logic.isExact(number) ? none : [...causesOf(of), ...flaws] };
}
