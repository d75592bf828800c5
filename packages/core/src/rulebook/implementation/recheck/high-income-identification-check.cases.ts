import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'twenty thousand are in order', on: '2023-12-31', place: '520526', record: { monitoringClass: 'near-poor', monitoredSince: '2023-01-01', netIncomePerCapita: 20000 }, outcome: 'ok' },
  { name: 'a step more is a defect', on: '2023-12-31', place: '520526', record: { monitoringClass: 'near-poor', monitoredSince: '2023-01-01', netIncomePerCapita: 20000.01 }, outcome: 'defect', paths: ['monitoringClass', 'monitoredSince', 'netIncomePerCapita'] },
  { name: 'the day before 2023 is in order', on: '2023-12-31', place: '520526', record: { monitoringClass: 'near-poor', monitoredSince: '2022-12-31', netIncomePerCapita: 30000 }, outcome: 'ok' },
  { name: 'a household that is not monitored is not concerned', on: '2023-12-31', place: '520526', record: { monitoringClass: 'none', monitoredSince: '2023-01-01', netIncomePerCapita: 30000 }, outcome: 'ok' },
  { name: 'a day of identification left empty cannot be told', on: '2023-12-31', place: '520526', record: { monitoringClass: 'near-poor', netIncomePerCapita: 30000 }, outcome: 'cannot-tell', causes: ['missing monitoredSince'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '520526', record: { monitoringClass: 'near-poor', monitoredSince: '2023-01-01', netIncomePerCapita: 20000.01 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/high-income-identification-check'] },
];
