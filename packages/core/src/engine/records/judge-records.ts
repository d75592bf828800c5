import { giveOrNull, recordList, refuse } from '../../model/problem.js';
import type { RecordOf } from '../../model/record.js';
import type { Rule } from '../../model/rule.js';
import { blockRows } from '../columns/plan.js';
import type { JudgeAt } from '../judge.js';
import { readingOfRecords } from './reading.js';

/**
 * Judges many records, without reasons: plain objects in, columns of answers out.
 *
 * It agrees with {@link judge} on every record. Records that come as columns are judged several times as fast by {@link judgeColumns}.
 *
 * @returns a column per rule id: 0 unmet, 1 unknown, 2 met
 * @throws ContractError when `records` is no list, a cell has the wrong type, a rule is listed twice, or the day or place is malformed; never for missing data
 * @example judgeRecords([foodAndClothing], [{ foodSufficient: false }, {}], at)[foodAndClothing.id] //=> Uint8Array.of(0, 1)
 */
export function judgeRecords(rules: readonly Rule[], records: readonly RecordOf[], at: JudgeAt): Record<string, Uint8Array> {
  if (!Array.isArray(records)) refuse('wrong-shape', 'records', records, recordList, giveOrNull);
  const { answers, read } = readingOfRecords(rules, at);
  const out = answers.map(({ codes, rule }) => ({ id: rule.id, codes, all: new Uint8Array(records.length) }));
  for (let from = 0; from < records.length; from += blockRows) {
    const rows = Math.min(blockRows, records.length - from);
    read(records, from, rows);
    for (const { codes, all } of out) all.set(codes.subarray(0, rows), from);
  }
  return Object.fromEntries(out.map(({ id, all }) => [id, all]));
}
