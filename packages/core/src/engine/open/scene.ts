/** One rule over one record, ready to be judged again and again with other answers. */
import type { RecordOf, Value } from '../../model/record.js';
import type { Rule } from '../../model/rule.js';
import type { Part, Verdict } from '../../model/verdict.js';
import { assumedBy } from '../assumed.js';
import { foldRule } from '../fold.js';
import { judge, type JudgeAt } from '../judge.js';
import { judgment } from '../judgment.js';
import { blank, put, type Cell } from './cell.js';
import { Reads, type Read } from './reads.js';

/** A place in the domain of each cell that is answered anew. */
export type Answers = ReadonlyMap<Cell, number>;

export type Scene = {
  readonly verdict: Verdict;
  readonly reads: Reads;
  /** Every answer that is read, in the order of the rule. */
  readonly cells: readonly Cell[];
  readonly read: Read;
  readonly judge: (answers: Answers) => Part;
  /** Says whether so much was judged already that no more should be begun. */
  readonly isSpent: () => boolean;
};

/** Answers read in all judgements together: the work that one question may cost. */
const mostRead = 500_000;

/** @throws ContractError as {@link judge} does */
export function sceneOf(rule: Rule, record: RecordOf, at: JudgeAt, mayLeaveBounds = false): Scene {
  const verdict = judge(rule, record, at);
  const assumed = assumedBy(at.assume);
  const readAll = (reads: Reads): Read => foldRule(rule, reads.words, at)({ record, steps: [], within: [], blank: null });
  const first = new Reads(assumed, mayLeaveBounds);
  readAll(first);
  const reads = new Reads(assumed, mayLeaveBounds, [...first.cells.values()].filter((cell) => cell.isSize));
  const read = readAll(reads);
  const cells = [...reads.cells.values()];
  const described = cells.filter((cell) => cell.row !== null).reduce((base, { steps }) => put(base, steps, blank), record);
  const judgeOne = foldRule(rule, judgment(assumed), at);
  let work = 0;
  const judgeAnew = (answers: Answers): Part => {
    work += cells.length;
    return judgeOne({ record: [...answers].reduce((base, [{ steps, domain }, place]) => put(base, steps, domain.answer(place) as Value), described) });
  };
  return { verdict, reads, cells, read, judge: judgeAnew, isSpent: () => work > mostRead };
}
