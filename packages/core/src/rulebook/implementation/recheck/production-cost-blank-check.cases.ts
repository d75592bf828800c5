import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };

export const cases: readonly CheckCase[] = [
  { name: 'an expense of nothing is an answer', ...at, record: { productionIncome: 3000, productionExpense: 0 }, outcome: 'ok' },
  { name: 'income with the expense left empty is a defect', ...at, record: { productionIncome: 0.01 }, outcome: 'defect', paths: ['productionIncome', 'productionExpense'] },
  { name: 'no income needs no expense', ...at, record: { productionIncome: 0 }, outcome: 'ok' },
  { name: 'must fail: neither income nor expense is neither in order nor a defect', ...at, record: {}, outcome: 'cannot-tell', causes: ['missing productionIncome'] },
  { name: 'an expense that is known within bounds is an answer', ...at, record: { productionIncome: 1, productionExpense: { low: 10 } }, outcome: 'ok' },
  { name: 'bounds that say nothing are a blank', ...at, record: { productionIncome: 1, productionExpense: { low: 0 } }, outcome: 'defect', paths: ['productionIncome', 'productionExpense'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { productionIncome: 1 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/production-cost-blank-check'] },
];
