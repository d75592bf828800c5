import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'the line itself is in order', on: '2023-12-31', place: '520526', record: { riskEliminated: true, eliminationWay: 'by-help', netIncomePerCapita: 7300 }, outcome: 'ok' },
  { name: 'a step below is a defect', on: '2023-12-31', place: '520526', record: { riskEliminated: true, eliminationWay: 'by-help', netIncomePerCapita: 7299.99 }, outcome: 'defect', paths: ['riskEliminated', 'eliminationWay', 'netIncomePerCapita'] },
  { name: 'an elimination by itself is not concerned', on: '2023-12-31', place: '520526', record: { riskEliminated: true, eliminationWay: 'natural', netIncomePerCapita: 5000 }, outcome: 'ok' },
  { name: 'an income left empty cannot be told', on: '2023-12-31', place: '520526', record: { riskEliminated: true, eliminationWay: 'by-help' }, outcome: 'cannot-tell', causes: ['missing netIncomePerCapita'] },
  { name: 'in Sichuan a step below the floor of the State is below any line, provisionally', on: '2023-12-31', place: '511722', record: { riskEliminated: true, eliminationWay: 'by-help', netIncomePerCapita: 5999.99 }, outcome: 'defect', paths: ['riskEliminated', 'eliminationWay', 'netIncomePerCapita'], provisional: true },
  { name: 'in Sichuan nobody found the line of 2023', on: '2023-12-31', place: '511722', record: { riskEliminated: true, eliminationWay: 'by-help', netIncomePerCapita: 7000 }, outcome: 'cannot-tell', causes: ['not-established monitoring-line'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '520526', record: { riskEliminated: true, eliminationWay: 'by-help', netIncomePerCapita: 7299.99 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/low-income-elimination-check'] },
];
