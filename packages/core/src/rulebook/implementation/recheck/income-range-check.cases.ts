import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'nought is a defect', on: '2017-10-31', place: '511722', record: { netIncomePerCapita: 0 }, outcome: 'defect', paths: ['netIncomePerCapita'] },
  { name: 'a step above nought is in order', on: '2017-10-31', place: '511722', record: { netIncomePerCapita: 0.01 }, outcome: 'ok' },
  { name: 'a hundred thousand is in order', on: '2017-10-31', place: '511722', record: { netIncomePerCapita: 100000 }, outcome: 'ok' },
  { name: 'a step more is a defect', on: '2017-10-31', place: '511722', record: { netIncomePerCapita: 100000.01 }, outcome: 'defect', paths: ['netIncomePerCapita'] },
  { name: 'an empty cell cannot be told', on: '2017-10-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['missing netIncomePerCapita'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { netIncomePerCapita: 0 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/income-range-check'] },
];
