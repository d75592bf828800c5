import type { RecordOf } from '../../model/record.js';
import type { Rule } from '../../model/rule.js';
import type { Status } from '../../model/verdict.js';
import type { JudgeAt } from '../judge.js';
import { readingOfRecords } from './reading.js';

const statuses: readonly Status[] = ['unmet', 'unknown', 'met'];

/**
 * Prepares rules for records that come one after another and need no reasons: an answer at the counter, a filter in a stream.
 *
 * It agrees with {@link judge} on every record. What several rules have in common is worked out once, so give them together.
 *
 * @returns a function that says the status of a record by rule id
 * @throws ContractError when a cell has the wrong type, a rule is listed twice, or the day or place is malformed; never for missing data
 * @example deciding([foodAndClothing], at)({ foodSufficient: false })[foodAndClothing.id] //=> 'unmet'
 */
export function deciding(rules: readonly Rule[], at: JudgeAt): (record: RecordOf) => Readonly<Record<string, Status>> {
  const { answers, read } = readingOfRecords(rules, at);
  return (record) => {
    read([record], 0, 1);
    const out: Record<string, Status> = {};
    for (const { rule, codes } of answers) out[rule.id] = statuses[codes[0] ?? 1] ?? 'unknown';
    return out;
  };
}
