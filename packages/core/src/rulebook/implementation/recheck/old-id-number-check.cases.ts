import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'eighteen digits are in order', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ idNumberForm: 'resident' }] }, outcome: 'ok' },
  { name: 'fifteen digits are a defect', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ idNumberForm: 'resident-15' }] }, outcome: 'defect', paths: ['members[0].idNumberForm'] },
  { name: 'a disability card is in order', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ idNumberForm: 'disability-card' }] }, outcome: 'ok' },
  { name: 'no number cannot be told', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['missing members[0].idNumberForm'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { householdSize: 1, members: [{ idNumberForm: 'resident-15' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/old-id-number-check'] },
];
