/** What a caller declares that absence means. It fills an empty cell; it never speaks for a refused one, nor for a member nobody described. */
import { isDay } from '../model/civil-date.js';
import type { Indicator } from '../model/indicator.js';
import { ContractError, expectation, giveAllowed, shown, type ProblemCode } from '../model/problem.js';
import type { Assumption } from '../model/record.js';
import { isAllowed } from './answer.js';

/** The value that an empty cell takes, by id of its indicator. */
export type Assumed = ReadonlyMap<string, Assumption['value']>;

/** No assumption at all. */
export const nothingAssumed: Assumed = new Map();

/**
 * The assumptions by indicator.
 *
 * @throws ContractError when a value is not an allowed answer to its indicator: it would silently refuse every empty cell
 */
export function assumedBy(assume: readonly Assumption[] = []): Assumed {
  for (const [i, { of, value }] of assume.entries()) {
    const code = flaw(of, value);
    if (code) throw new ContractError({ code, path: `at.assume[${i}]`, given: shown(value), expected: expectation(of), remedy: giveAllowed });
  }
  return new Map(assume.map(({ of, value }) => [of.id, value]));
}

function flaw(of: Indicator, value: unknown): ProblemCode | null {
  switch (of.type) {
    case 'flag': return typeof value === 'boolean' ? null : 'wrong-type';
    case 'number': return typeof value !== 'number' ? 'wrong-type' : isAllowed(value, of) ? null : 'out-of-range';
    case 'choice': return typeof value !== 'string' ? 'wrong-type' : Object.hasOwn(of.codes, value) ? null : 'unlisted';
    case 'date': return typeof value !== 'string' ? 'wrong-type' : isDay(value) ? null : 'not-a-day';
  }
}
