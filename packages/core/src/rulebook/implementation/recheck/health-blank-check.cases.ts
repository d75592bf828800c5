import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'an answer is in order', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ longTermIllness: false, seriousIllness: false, disabled: false }] }, outcome: 'ok' },
  { name: 'no answer at all is a defect', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{}] }, outcome: 'defect', paths: ['members[0].longTermIllness', 'members[0].seriousIllness', 'members[0].disabled'] },
  { name: 'one answer of the list is in order: the form has one box', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ disabled: true }] }, outcome: 'ok' },
  { name: 'refused cells are no blank and no answer', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ longTermIllness: { refused: '?' } }] }, outcome: 'cannot-tell', causes: ['refused members[0].longTermIllness'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/health-blank-check'] },
];
