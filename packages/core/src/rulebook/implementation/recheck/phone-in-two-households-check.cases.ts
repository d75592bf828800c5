import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };
const later = { ...at, on: '2023-12-31' };

export const cases: readonly CheckCase[] = [
  { name: 'a phone of one household is in order', ...later, record: { householdSize: 1, members: [{ phoneOccurrence: 'once' }] }, outcome: 'ok' },
  { name: 'one phone for a whole household is in order', ...later, record: { householdSize: 1, members: [{ phoneOccurrence: 'within' }] }, outcome: 'ok' },
  { name: 'a phone of two households is a defect', ...later, record: { householdSize: 1, members: [{ phoneOccurrence: 'across' }] }, outcome: 'defect', paths: ['members[0].phoneOccurrence'] },
  { name: 'no phone cannot be told', ...later, record: { householdSize: 1, members: [{  }] }, outcome: 'cannot-tell', causes: ['missing members[0].phoneOccurrence'] },
  { name: 'the day before the list nobody can tell', ...at, on: '2022-12-31', record: { householdSize: 1, members: [{ phoneOccurrence: 'across' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/phone-in-two-households-check'] },
];
