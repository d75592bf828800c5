import { isDay } from '../model/civil-date.js';
import { expectation } from '../model/expectation.js';
import type { Indicator, NumberIndicator } from '../model/indicator.js';
import { giveOrNull, shown, type Problem, type ProblemCode } from '../model/problem.js';
import type { Bounds, Value } from '../model/record.js';
import { isAllowed } from '../engine/answer.js';
import { rangeOf } from './limits.js';

/** A value that was accepted, or why not. */
export type Accepted = { readonly value: Value } | { readonly code: ProblemCode };

/** An object of plain data, of this window or another. A date or a map has a second prototype above its own. */
export function isPlainObject(input: unknown): input is Readonly<Record<string, unknown>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const parent: unknown = Object.getPrototypeOf(input);
  return parent === null || Object.getPrototypeOf(parent) === null;
}

/** What is wrong with a cell, in the words of its indicator. */
export const cellProblem = (code: ProblemCode, path: string, given: unknown, of: Indicator): Problem =>
  ({ code, path, given: shown(given), expected: expectation(of), remedy: giveOrNull });

/**
 * Takes one answer of plain JSON, or says why not. The conditions are those that judging and SQL put first, and no more is let in.
 *
 * @returns the value, copied; an open end of bounds is left out
 */
export function acceptCell(of: Indicator, input: unknown): Accepted {
  if (of.type === 'number') return typeof input === 'number' ? settled(input, numberFlaw(of, input)) : acceptBounds(of, input);
  if (of.type === 'flag') return typeof input === 'boolean' ? { value: input } : { code: 'wrong-type' };
  if (typeof input !== 'string') return { code: 'wrong-type' };
  if (of.type === 'date') return settled(input, isDay(input) ? null : 'not-a-day');
  return settled(input, Object.hasOwn(of.codes, input) ? null : 'unlisted');
}

const settled = (value: Value, code: ProblemCode | null): Accepted => (code === null ? { value } : { code });

/** -0 is refused: it is equal to 0 in one language and less in another, and prints as -0 in a third. */
function numberFlaw(of: NumberIndicator, n: number): ProblemCode | null {
  const { min, max } = rangeOf(of);
  if (!Number.isFinite(n) || Object.is(n, -0)) return 'not-a-number';
  if (n < min || n > max) return 'out-of-range';
  return isAllowed(n, of) ? null : 'off-step';
}

function acceptBounds(of: NumberIndicator, input: unknown): Accepted {
  if (!isPlainObject(input)) return { code: 'wrong-type' };
  const keys = Object.keys(input);
  if (keys.length === 0 || keys.length > 2 || keys.some((key) => key !== 'low' && key !== 'high')) return { code: 'wrong-type' };
  const low = Object.hasOwn(input, 'low') ? input.low : null;
  const high = Object.hasOwn(input, 'high') ? input.high : null;
  const flaw = endFlaw(of, low) ?? endFlaw(of, high);
  if (flaw) return { code: flaw };
  if (isOpen(low) && isOpen(high)) return { value: null };
  const bounds: Bounds = { ...(!isOpen(low) && { low: low as number }), ...(!isOpen(high) && { high: high as number }) };
  return !isOpen(low) && !isOpen(high) && (low as number) > (high as number) ? { code: 'out-of-range' } : { value: bounds };
}

const isOpen = (end: unknown): boolean => end === null || end === undefined;
const endFlaw = (of: NumberIndicator, end: unknown): ProblemCode | null =>
  isOpen(end) ? null : typeof end === 'number' ? numberFlaw(of, end) : 'wrong-type';
