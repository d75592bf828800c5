import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'the line itself is in order', on: '2023-12-31', place: '520526', record: { povertyStatus: 'exited', monitoringClass: 'none', netIncomePerCapita: 7300 }, outcome: 'ok' },
  { name: 'a step below is a defect', on: '2023-12-31', place: '520526', record: { povertyStatus: 'exited', monitoringClass: 'none', netIncomePerCapita: 7299.99 }, outcome: 'defect', paths: ['povertyStatus', 'monitoringClass', 'netIncomePerCapita'] },
  { name: 'a monitored household is not concerned', on: '2023-12-31', place: '520526', record: { povertyStatus: 'exited', monitoringClass: 'unstable-exited', netIncomePerCapita: 5000 }, outcome: 'ok' },
  { name: 'a household that has not exited is not concerned', on: '2023-12-31', place: '520526', record: { povertyStatus: 'poor', monitoringClass: 'none', netIncomePerCapita: 5000 }, outcome: 'ok' },
  { name: 'an income left empty cannot be told', on: '2023-12-31', place: '520526', record: { povertyStatus: 'exited', monitoringClass: 'none' }, outcome: 'cannot-tell', causes: ['missing netIncomePerCapita'] },
  { name: 'in Sichuan a step below the floor of the State is below any line, provisionally', on: '2023-12-31', place: '511722', record: { povertyStatus: 'exited', monitoringClass: 'none', netIncomePerCapita: 5999.99 }, outcome: 'defect', paths: ['povertyStatus', 'monitoringClass', 'netIncomePerCapita'], provisional: true },
  { name: 'in Sichuan the floor itself may be below the line', on: '2023-12-31', place: '511722', record: { povertyStatus: 'exited', monitoringClass: 'none', netIncomePerCapita: 6000 }, outcome: 'cannot-tell', causes: ['not-established monitoring-line'] },
  { name: 'in Sichuan nobody found the line of 2023', on: '2023-12-31', place: '511722', record: { povertyStatus: 'exited', monitoringClass: 'none', netIncomePerCapita: 7000 }, outcome: 'cannot-tell', causes: ['not-established monitoring-line'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '520526', record: { povertyStatus: 'exited', monitoringClass: 'none', netIncomePerCapita: 7299.99 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/unmonitored-low-income-check'] },
];
