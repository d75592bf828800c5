import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2020-06-30', place: '511722' };
const exited = { povertyStatus: 'exited', exitedOn: '2018-10-31' };
const shown = ['povertyStatus', 'netIncomePerCapita', 'exitedOn'];

export const cases: readonly CheckCase[] = [
  { name: 'exactly the line of 2018 is in order for an exit in 2018', ...at, record: { ...exited, netIncomePerCapita: 3600 }, outcome: 'ok' },
  { name: 'a step below it is a defect', ...at, record: { ...exited, netIncomePerCapita: 3599.99 }, outcome: 'defect', paths: shown },
  { name: 'must fail: 3,700 is in order for an exit in 2018, though below the line of the year of the check', ...at, record: { ...exited, netIncomePerCapita: 3700 }, outcome: 'ok' },
  { name: 'the same 3,700 is a defect for an exit in 2019', ...at, record: { ...exited, exitedOn: '2019-01-01', netIncomePerCapita: 3700 }, outcome: 'defect', paths: shown, provisional: true },
  { name: 'on the last day of 2018 the line of 2018 still holds', ...at, record: { ...exited, exitedOn: '2018-12-31', netIncomePerCapita: 3700 }, outcome: 'ok' },
  { name: 'elsewhere the national line counts', ...at, place: '52', record: { ...exited, netIncomePerCapita: 2994.99 }, outcome: 'defect', paths: shown, provisional: true },
  { name: 'elsewhere the national line of 2018 is reached', ...at, place: '52', record: { ...exited, netIncomePerCapita: 2995 }, outcome: 'ok', provisional: true },
  { name: 'a household that did not exit is not concerned', ...at, record: { povertyStatus: 'poor', netIncomePerCapita: 1 }, outcome: 'ok' },
  { name: 'without the day of exit nobody knows the line', ...at, record: { povertyStatus: 'exited', netIncomePerCapita: 1 }, outcome: 'cannot-tell', causes: ['missing exitedOn'] },
  { name: 'without the income nobody can tell', ...at, record: exited, outcome: 'cannot-tell', causes: ['missing netIncomePerCapita'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { ...exited, netIncomePerCapita: 1 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/exit-line-check'] },
];
