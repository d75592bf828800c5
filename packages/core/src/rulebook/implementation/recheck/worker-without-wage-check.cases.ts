import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a wage is in order', on: '2017-10-31', place: '511722', record: { wageIncome: 0.01, householdSize: 1, members: [{ workMonths: 6 }] }, outcome: 'ok' },
  { name: 'no wage is a defect', on: '2017-10-31', place: '511722', record: { wageIncome: 0, householdSize: 1, members: [{ workMonths: 1 }] }, outcome: 'defect', paths: ['wageIncome', 'members[0].workMonths'] },
  { name: 'nobody who works is not concerned', on: '2017-10-31', place: '511722', record: { wageIncome: 0, householdSize: 1, members: [{ workMonths: 0 }] }, outcome: 'ok' },
  { name: 'a wage left empty cannot be told', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ workMonths: 6 }] }, outcome: 'cannot-tell', causes: ['missing wageIncome'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { wageIncome: 0, householdSize: 1, members: [{ workMonths: 1 }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/worker-without-wage-check'] },
];
