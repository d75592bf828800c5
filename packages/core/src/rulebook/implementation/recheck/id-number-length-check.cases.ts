import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };
const later = { ...at, on: '2023-12-31' };

export const cases: readonly CheckCase[] = [
  { name: 'a number of eighteen digits is in order', ...at, record: { householdSize: 1, members: [{ idNumberForm: 'resident' }] }, outcome: 'ok' },
  { name: 'nineteen digits are a defect', ...at, record: { householdSize: 1, members: [{ idNumberForm: 'wrong-length' }] }, outcome: 'defect', paths: ['members[0].idNumberForm'] },
  { name: 'the old number of fifteen digits is in order by the list of 2017', ...at, record: { householdSize: 1, members: [{ idNumberForm: 'resident-15' }] }, outcome: 'ok' },
  { name: 'the old number of fifteen digits is a defect by the list of 2021', ...at, on: '2021-01-01', record: { householdSize: 1, members: [{ idNumberForm: 'resident-15' }] }, outcome: 'defect', paths: ['members[0].idNumberForm'] },
  { name: 'on the last day of the older list it still is not', ...at, on: '2020-12-31', record: { householdSize: 1, members: [{ idNumberForm: 'resident-15' }] }, outcome: 'ok' },
  { name: 'a reissued disability card of twenty-two digits is in order', ...later, record: { householdSize: 1, members: [{ idNumberForm: 'disability-card-reissued' }] }, outcome: 'ok' },
  { name: 'no number at all cannot be told', ...at, record: { householdSize: 1, members: [{  }] }, outcome: 'cannot-tell', causes: ['missing members[0].idNumberForm'] },
  { name: 'a member nobody listed cannot be told', ...at, record: { householdSize: 2, members: [{ idNumberForm: 'resident' }] }, outcome: 'cannot-tell', causes: ['roster-incomplete members'] },
  { name: 'a defect counts though another member is not listed', ...at, record: { householdSize: 2, members: [{ idNumberForm: 'wrong-length' }] }, outcome: 'defect', paths: ['members[0].idNumberForm'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { householdSize: 1, members: [{ idNumberForm: 'wrong-length' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/id-number-length-check'] },
];
