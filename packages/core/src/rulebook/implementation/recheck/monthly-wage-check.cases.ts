import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a hundred is in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ monthlyWage: 100 }] }, outcome: 'ok' },
  { name: 'a step less is a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ monthlyWage: 99.99 }] }, outcome: 'defect', paths: ['members[0].monthlyWage'] },
  { name: 'thirty thousand are in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ monthlyWage: 30000 }] }, outcome: 'ok' },
  { name: 'a step more is a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ monthlyWage: 30000.01 }] }, outcome: 'defect', paths: ['members[0].monthlyWage'] },
  { name: 'an empty cell cannot be told', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['missing members[0].monthlyWage'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { householdSize: 1, members: [{ monthlyWage: 99.99 }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/monthly-wage-check'] },
];
