import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a disabled member is in order', on: '2017-10-31', place: '511722', record: { povertyCause: 'disability', householdSize: 1, members: [{ disabled: true }] }, outcome: 'ok' },
  { name: 'nobody disabled is a defect', on: '2017-10-31', place: '511722', record: { povertyCause: 'disability', householdSize: 1, members: [{ disabled: false }] }, outcome: 'defect', paths: ['povertyCause', 'members[0].disabled'] },
  { name: 'disability as the third cause and nobody disabled is a defect', on: '2017-10-31', place: '511722', record: { povertyCause: 'no-labour', secondPovertyCause: 'schooling', thirdPovertyCause: 'disability', householdSize: 1, members: [{ disabled: false }] }, outcome: 'defect', paths: ['thirdPovertyCause', 'members[0].disabled'] },
  { name: 'another cause is not concerned', on: '2017-10-31', place: '511722', record: { povertyCause: 'schooling', householdSize: 1, members: [{ disabled: false }] }, outcome: 'ok' },
  { name: 'an empty cell cannot be told', on: '2017-10-31', place: '511722', record: { povertyCause: 'disability', householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['missing members[0].disabled'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { povertyCause: 'disability', householdSize: 1, members: [{ disabled: false }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/disability-cause-check'] },
];
