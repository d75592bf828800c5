import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'one county is in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ phoneWorkCounties: 1 }] }, outcome: 'ok' },
  { name: 'two are a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ phoneWorkCounties: 2 }] }, outcome: 'defect', paths: ['members[0].phoneWorkCounties'] },
  { name: 'without the whole table nobody can tell', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['missing members[0].phoneWorkCounties'] },
  { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '511722', record: { householdSize: 1, members: [{ phoneWorkCounties: 2 }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/phone-in-two-counties-check'] },
];
