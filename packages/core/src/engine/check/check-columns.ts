import type { Check, CheckOutcome } from '../../model/check.js';
import type { At } from '../../model/timeline.js';
import type { Columns } from '../columns.js';
import { checkColumns as checkShape } from '../columns.js';
import { checkAt } from '../judge.js';
import { judgeColumns } from '../judge-columns.js';
import { needShape, needShapes } from '../need-shape.js';
import { needOptions } from '../need-list.js';
import { columnsWithBlanks } from './blanks.js';
import { blanksOf, flawRule } from './flaw-rule.js';

/** What one check says of a whole table. */
export type CheckedColumns = {
  readonly check: string;
  readonly code: string;
  /** How many rows are in order, defective, and neither can be told. Together they are all rows. */
  readonly ok: number;
  readonly defect: number;
  readonly cannotTell: number;
  /** Row by row: 0 in order, 1 cannot tell, 2 defect. */
  readonly outcomes: Uint8Array;
};

/**
 * Checks a whole table by columns. It agrees with {@link checkRecord} on every row; ask that one why.
 *
 * @returns one result per check, in their order
 * @throws ContractError when a column has the wrong type or length, or a check is listed twice
 * @example
 * const columns = toColumns(household, [{ productionIncome: 3000, productionExpense: 0 }, {}]);
 * checkColumns([productionCostCheck], columns, { on: '2017-10-31', place: '511722' })[0].defect //=> 1
 */
export function checkColumns(checks: readonly Check[], columns: Columns, at: At): CheckedColumns[] {
  needShapes('checks', checks, 'flaws');
  checkAt(at);
  checkShape(columns);
  const truths = judgeColumns(checks.map(flawRule), columnsWithBlanks(blanksOf(checks), columns), { on: at.on, place: at.place });
  return checks.map(({ id, code }) => {
    const outcomes = truths[id] as Uint8Array;
    const counts = [0, 0, 0];
    for (const outcome of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
    const [ok = 0, cannotTell = 0, defect = 0] = counts;
    return { check: id, code, ok, defect, cannotTell, outcomes };
  });
}

const codes: Readonly<Record<CheckOutcome, number>> = { ok: 0, 'cannot-tell': 1, defect: 2 };

/**
 * The numbers of the rows with an outcome, a page at a time.
 *
 * @param page - `after` the row of this number, -1 for the first page; `limit` rows at most
 * @example
 * const columns = toColumns(household, [{}, { productionIncome: 3000, productionExpense: 0 }]);
 * rowsWith(checkColumns([productionCostCheck], columns, { on: '2017-10-31', place: '511722' })[0], 'defect', { limit: 100 }) //=> [1]
 */
export function rowsWith(checked: CheckedColumns, outcome: CheckOutcome, page: { after?: number; limit?: number } = {}): number[] {
  needShape('checked', checked, 'outcomes');
  needOptions(page);
  const { outcomes } = checked, { after = -1, limit = Infinity } = page;
  const rows: number[] = [];
  for (let i = outcomes.indexOf(codes[outcome], after + 1); i !== -1 && rows.length < limit; i = outcomes.indexOf(codes[outcome], i + 1)) rows.push(i);
  return rows;
}
