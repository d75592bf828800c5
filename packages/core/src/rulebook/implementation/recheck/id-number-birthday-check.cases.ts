import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };

export const cases: readonly CheckCase[] = [
  { name: 'a real day of birth is in order', ...at, record: { householdSize: 1, members: [{ idNumberForm: 'resident' }] }, outcome: 'ok' },
  { name: '30 February is a defect', ...at, record: { householdSize: 1, members: [{ idNumberForm: 'impossible-birthday' }] }, outcome: 'defect', paths: ['members[0].idNumberForm'] },
  { name: 'no number cannot be told', ...at, record: { householdSize: 1, members: [{  }] }, outcome: 'cannot-tell', causes: ['missing members[0].idNumberForm'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { householdSize: 1, members: [{ idNumberForm: 'impossible-birthday' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/id-number-birthday-check'] },
];
