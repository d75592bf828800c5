import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };

export const cases: readonly CheckCase[] = [
  { name: 'income with expense is in order', ...at, record: { productionIncome: 3000, productionExpense: 0.01 }, outcome: 'ok' },
  { name: 'income at no expense is a defect', ...at, record: { productionIncome: 0.01, productionExpense: 0 }, outcome: 'defect', paths: ['productionIncome', 'productionExpense'] },
  { name: 'no income needs no expense', ...at, record: { productionIncome: 0 }, outcome: 'ok' },
  { name: 'the expense left empty cannot be told', ...at, record: { productionIncome: 3000 }, outcome: 'cannot-tell', causes: ['missing productionExpense'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { productionIncome: 1, productionExpense: 0 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/production-cost-check'] },
];
