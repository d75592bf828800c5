import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };

export const cases: readonly CheckCase[] = [
  { name: 'a number whose check fits is in order', ...at, record: { householdSize: 1, members: [{ idNumberForm: 'resident' }] }, outcome: 'ok' },
  { name: 'a number whose check does not fit is a defect', ...at, record: { householdSize: 1, members: [{ idNumberForm: 'wrong-check' }] }, outcome: 'defect', paths: ['members[0].idNumberForm'] },
  { name: 'letters among the digits are a defect', ...at, record: { householdSize: 1, members: [{ idNumberForm: 'wrong-characters' }] }, outcome: 'defect', paths: ['members[0].idNumberForm'] },
  { name: 'a wrong length is the business of another check', ...at, record: { householdSize: 1, members: [{ idNumberForm: 'wrong-length' }] }, outcome: 'ok' },
  { name: 'no number cannot be told', ...at, record: { householdSize: 1, members: [{  }] }, outcome: 'cannot-tell', causes: ['missing members[0].idNumberForm'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { householdSize: 1, members: [{ idNumberForm: 'wrong-check' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/id-number-checksum-check'] },
];
