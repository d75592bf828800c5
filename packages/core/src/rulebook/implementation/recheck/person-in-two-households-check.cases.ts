import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };

export const cases: readonly CheckCase[] = [
  { name: 'a number that stands once is in order', ...at, record: { householdSize: 1, members: [{ idNumberOccurrence: 'once' }] }, outcome: 'ok' },
  { name: 'a number that stands again is a defect', ...at, record: { householdSize: 1, members: [{ idNumberOccurrence: 'across' }] }, outcome: 'defect', paths: ['members[0].idNumberOccurrence'] },
  { name: 'a number that stands again here and elsewhere is a defect', ...at, record: { householdSize: 1, members: [{ idNumberOccurrence: 'both' }] }, outcome: 'defect', paths: ['members[0].idNumberOccurrence'] },
  { name: 'the other kind of repetition is the business of another check', ...at, record: { householdSize: 1, members: [{ idNumberOccurrence: 'within' }] }, outcome: 'ok' },
  { name: 'a table that nobody compared cannot be told', ...at, record: { householdSize: 1, members: [{  }] }, outcome: 'cannot-tell', causes: ['missing members[0].idNumberOccurrence'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { householdSize: 1, members: [{ idNumberOccurrence: 'across' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/person-in-two-households-check'] },
];
