import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'four hundred are in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ monthlyWage: 400 }] }, outcome: 'ok' },
  { name: 'a step less is a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ monthlyWage: 399.99 }] }, outcome: 'defect', paths: ['members[0].monthlyWage'] },
  { name: 'a hundred are this check’s first', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ monthlyWage: 100 }] }, outcome: 'defect', paths: ['members[0].monthlyWage'] },
  { name: 'below a hundred another check speaks', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ monthlyWage: 99.99 }] }, outcome: 'ok' },
  { name: 'an empty cell cannot be told', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['missing members[0].monthlyWage'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { householdSize: 1, members: [{ monthlyWage: 399.99 }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/low-monthly-wage-check'] },
];
