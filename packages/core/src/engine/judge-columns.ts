import type { Rule } from '../model/rule.js';
import { answerColumns } from './answer-columns.js';
import type { Columns } from './columns.js';
import type { JudgeAt } from './judge.js';

/**
 * Judges many records by columns, without reasons: millions of rows in a second.
 *
 * It agrees with {@link judge} on every row. For the reasons of one row, judge that record. What several rules have in common is worked
 * out once, so give them together, and with classes and figures to {@link answerColumns}.
 *
 * @returns a column per rule id: 0 unmet, 1 unknown, 2 met
 * @throws ContractError when a column has the wrong type or length, the offsets of a roster fall, or a rule is listed twice
 * @example judgeColumns([foodAndClothing], { length: 2, flags: { foodSufficient: Uint8Array.of(0, 1) } }, at)[foodAndClothing.id] //=> Uint8Array.of(0, 1)
 */
export const judgeColumns = (rules: readonly Rule[], columns: Columns, at: JudgeAt): Record<string, Uint8Array> => answerColumns({ rules }, columns, at).rules;
