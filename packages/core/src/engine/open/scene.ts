/** One rule over one record, ready to be judged again and again with other answers. */
import { listReason, type ListReason } from '../../model/list-reason.js';
import type { RecordOf, Value } from '../../model/record.js';
import type { Rule } from '../../model/rule.js';
import type { Part, Verdict } from '../../model/verdict.js';
import { assumedBy } from '../assumed.js';
import { foldRule } from '../fold.js';
import { judge, type JudgeAt } from '../judge.js';
import { judgment } from '../judgment.js';
import { blank, putAll, type Cell } from './cell.js';
import { kindsOf } from './orbits.js';
import { mostBlankRows, Reads, type Read, type Row } from './reads.js';
import { Remembering } from './remembering.js';

/** A place in the domain of each cell that is answered anew. */
export type Answers = ReadonlyMap<Cell, number>;

export type Scene = {
  readonly verdict: Verdict;
  readonly reads: Reads;
  /** Every answer that is read, in the order of the rule. */
  readonly cells: readonly Cell[];
  readonly read: Read;
  readonly judge: (answers: Answers) => Part;
  /** What is known of each row; rows of one kind may change places. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Allows one of so many equal parts of the work that is left. */
  readonly allow: (parts: number) => void;
  /** Says whether so much was judged already that no more should be begun. */
  readonly isSpent: () => boolean;
  /** Why there may be more than was found: too much work, rows that nobody looked into, or else what the caller says. */
  readonly limits: (isWhole: boolean) => readonly ListReason[];
};

/** Answers read anew in all judgements together: the work that one question may cost. */
const mostRead = 1_000_000;

/** @throws ContractError as {@link judge} does */
export function sceneOf(rule: Rule, record: RecordOf, at: JudgeAt, mayLeaveBounds = false): Scene {
  const verdict = judge(rule, record, at);
  const assumed = assumedBy(at.assume);
  const readAll = (reads: Reads): Read => foldRule(rule, reads.words, at)({ record, steps: [], within: [], blank: null });
  const first = new Reads(assumed, mayLeaveBounds);
  readAll(first);
  const reads = new Reads(assumed, mayLeaveBounds, [...first.cells.values()].filter((cell) => cell.isSize));
  const row: Row = { record, steps: [], within: [], blank: null };
  const remembering = new Remembering(reads, judgment(assumed), row);
  const rules = foldRule(rule, remembering.words, at);
  const read = rules.read(row);
  const cells = [...reads.cells.values()];
  const described = putAll(record, cells.filter((cell) => cell.row !== null).map(({ steps }) => [steps, blank]));
  const judgeAnew = (answers: Answers): Part =>
    remembering.judge(rules.judge, { record: putAll(described, [...answers].map(([{ steps, domain }, place]) => [steps, domain.answer(place) as Value])) }, answers.keys());
  judgeAnew(new Map());
  let most = mostRead, wasSpent = false;
  return {
    verdict, reads, cells, read, judge: judgeAnew, kinds: kindsOf(cells),
    allow: (parts) => (most = remembering.work + Math.max(0, mostRead - remembering.work) / parts),
    isSpent: () => {
      const isSpent = remembering.work > most;
      wasSpent ||= isSpent;
      return isSpent;
    },
    limits: (isWhole) => [
      ...(reads.whole ? [] : [listReason('undescribed-rows', mostBlankRows)]),
      ...(isWhole ? [] : [wasSpent ? listReason('work', mostRead) : listReason('inexact')]),
    ],
  };
}
