import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'an answer is in order', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ ethnicGroup: 'han' }] }, outcome: 'ok' },
  { name: 'a blank is a defect', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{}] }, outcome: 'defect', paths: ['members[0].ethnicGroup'] },
  { name: 'a refused cell is no blank and no answer', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ ethnicGroup: { refused: '?' } }] }, outcome: 'cannot-tell', causes: ['refused members[0].ethnicGroup'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/ethnic-group-blank-check'] },
];
