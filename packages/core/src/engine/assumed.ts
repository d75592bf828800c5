/** What a caller declares that absence means. It fills an empty cell; it never speaks for a refused one, nor for a member nobody described. */
import { answerOf, giveOrNull, refuse, withKeys } from '../model/problem.js';
import type { Assumption } from '../model/record.js';
import { isAnswer } from './answer.js';
import { needShapes } from './need-shape.js';

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
  needShapes('at.assume', assume, 'of');
  for (const [i, { of, value }] of assume.entries()) {
    if (!isAnswer(of, value)) refuse('out-of-range', `at.assume[${i}]`, value, (answerOf as Partial<typeof answerOf>)[of.type] ?? withKeys(['type']), giveOrNull);
  }
  return new Map(assume.map(({ of, value }) => [of.id, value]));
}
