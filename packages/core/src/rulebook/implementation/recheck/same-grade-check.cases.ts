import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'two years are in order', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ yearsInGrade: 2 }] }, outcome: 'ok' },
  { name: 'three are a defect', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ yearsInGrade: 3 }] }, outcome: 'defect', paths: ['members[0].yearsInGrade'] },
  { name: 'without the tables of former years nobody can tell', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['missing members[0].yearsInGrade'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { householdSize: 1, members: [{ yearsInGrade: 3 }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/same-grade-check'] },
];
