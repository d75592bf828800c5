import { isDay } from '../model/civil-date.js';
import type { Indicator, NumberIndicator } from '../model/indicator.js';
import { expectation, giveOrNull, shown, type Problem, type ProblemCode } from '../model/problem.js';
import type { Bounds, Value } from '../model/record.js';
import { isAllowed } from '../engine/answer.js';

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
  const { min = -Infinity, max = Infinity } = of;
  if (!Number.isFinite(n) || Object.is(n, -0)) return 'not-a-number';
  if (n < min || n > max) return 'out-of-range';
  return isAllowed(n, of) ? null : 'off-step';
}

function acceptBounds(of: NumberIndicator, input: unknown): Accepted {
  if (!isPlainObject(input)) return { code: 'wrong-type' };
  const keys = Object.keys(input);
  if (keys.length === 0 || keys.length > 2 || keys.some((key) => key !== 'low' && key !== 'high')) return { code: 'wrong-type' };
  const ends: { low?: number; high?: number } = {};
  for (const key of ['low', 'high'] as const) {
    const end = Object.hasOwn(input, key) ? input[key] : null;
    if (end === null || end === undefined) continue;
    if (typeof end !== 'number') return { code: 'wrong-type' };
    const code = numberFlaw(of, end);
    if (code) return { code };
    ends[key] = end;
  }
  if (ends.low === undefined && ends.high === undefined) return { value: null };
  return ends.low !== undefined && ends.high !== undefined && ends.low > ends.high ? { code: 'out-of-range' } : { value: ends satisfies Bounds };
}
