/** Rules read together over records, as many at a time as a block has rows. */
import type { RecordOf } from '../../model/record.js';
import type { Rule } from '../../model/rule.js';
import { assumedBy } from '../assumed.js';
import { blockRows } from '../columns/plan.js';
import { readingOf } from '../columns/reading.js';
import { keptCodes } from '../columns/truths.js';
import { foldRule } from '../fold.js';
import { checkAt, checkDistinct, needRecord, type JudgeAt } from '../judge.js';
import { needShapes } from '../need-shape.js';
import { judgment } from '../judgment.js';
import { requires } from '../requires.js';
import { rowsFor } from './rows.js';

/** One rule and its answers for the block that was read last: 0 unmet, 1 unknown, 2 met. */
export type Answered = { readonly rule: Rule; readonly codes: Uint8Array };
export type Reading = { readonly answers: readonly Answered[]; readonly read: (records: readonly RecordOf[], from: number, rows: number) => void };

/**
 * A record with the plain answers of a table goes through the columns. The reference reads any other, and rules with rosters: bounds,
 * members and mistakes are told in one place.
 */
export function readingOfRecords(rules: readonly Rule[], at: JudgeAt): Reading {
  needShapes('rules', rules, 'criteria');
  checkAt(at);
  checkDistinct(rules);
  const assumed = assumedBy(at.assume);
  const reference = judgment(assumed);
  const needs = rules.map((rule) => ({ rule, ...requires(rule, at), judge: foldRule(rule, reference, at) }));
  const flat = needs.filter(({ rosters }) => rosters.length === 0);
  const { columns, put } = rowsFor(flat.flatMap(({ indicators }) => indicators.map(({ of }) => of)), blockRows);
  const { plan, words } = readingOf(columns, assumed);
  const byColumns = new Map(flat.map(({ rule }) => [rule, keptCodes(plan, foldRule(rule, words, at))]));
  const answers = needs.map(({ rule, judge }) => ({ rule, judge, isFlat: byColumns.has(rule), codes: byColumns.get(rule) ?? new Uint8Array(blockRows) }));
  const unusual: number[] = [];
  return {
    answers,
    read: (records, from, rows) => {
      unusual.length = 0;
      for (let i = 0; i < rows; i++) {
        const record = records[from + i] as RecordOf;
        needRecord(record);
        if (!put(record, i)) unusual.push(i);
      }
      plan.run(rows);
      for (const { judge, isFlat, codes } of answers) {
        if (isFlat) for (const i of unusual) codes[i] = codeOf[judge({ record: records[from + i] as RecordOf }).status];
        else for (let i = 0; i < rows; i++) codes[i] = codeOf[judge({ record: records[from + i] as RecordOf }).status];
      }
    },
  };
}
const codeOf = { unmet: 0, unknown: 1, met: 2 } as const;
