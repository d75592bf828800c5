import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'an answer is in order', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ schoolStage: 'none', education: 'primary' }] }, outcome: 'ok' },
  { name: 'a blank is a defect', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ schoolStage: 'none' }] }, outcome: 'defect', paths: ['members[0].education'] },
  { name: 'a blank of somebody whom it does not concern is in order', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ schoolStage: 'primary' }] }, outcome: 'ok' },
  { name: 'a blank of somebody of whom nobody knows cannot be told', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['missing members[0].schoolStage'] },
  { name: 'a refused cell is no blank and no answer', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ schoolStage: 'none', education: { refused: '?' } }] }, outcome: 'cannot-tell', causes: ['refused members[0].education'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { householdSize: 1, members: [{ schoolStage: 'none' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/education-blank-check'] },
];
