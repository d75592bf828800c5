import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'an answer is in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ publicPostKinds: 1, publicPostMonths: 6 }] }, outcome: 'ok' },
  { name: 'a blank is a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ publicPostKinds: 1 }] }, outcome: 'defect', paths: ['members[0].publicPostMonths'] },
  { name: 'a blank of somebody whom it does not concern is in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ publicPostKinds: 0 }] }, outcome: 'ok' },
  { name: 'a blank of somebody of whom nobody knows cannot be told', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['missing members[0].publicPostKinds'] },
  { name: 'a refused cell is no blank and no answer', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ publicPostKinds: 1, publicPostMonths: { refused: '?' } }] }, outcome: 'cannot-tell', causes: ['refused members[0].publicPostMonths'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { householdSize: 1, members: [{ publicPostKinds: 1 }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/public-post-months-blank-check'] },
];
