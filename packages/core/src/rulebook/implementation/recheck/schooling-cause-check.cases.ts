import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a pupil is in order', on: '2017-10-31', place: '511722', record: { povertyCause: 'schooling', householdSize: 1, members: [{ schoolStage: 'primary' }] }, outcome: 'ok' },
  { name: 'nobody at school is a defect', on: '2017-10-31', place: '511722', record: { povertyCause: 'schooling', householdSize: 1, members: [{ schoolStage: 'none' }] }, outcome: 'defect', paths: ['povertyCause', 'members[0].schoolStage'] },
  { name: 'an infant is no pupil', on: '2017-10-31', place: '511722', record: { povertyCause: 'schooling', householdSize: 1, members: [{ schoolStage: 'below-school-age' }] }, outcome: 'defect', paths: ['povertyCause', 'members[0].schoolStage'] },
  { name: 'a child in pre-school is one', on: '2017-10-31', place: '511722', record: { povertyCause: 'schooling', householdSize: 1, members: [{ schoolStage: 'pre-school' }] }, outcome: 'ok' },
  { name: 'schooling as the second cause and nobody at school is a defect', on: '2017-10-31', place: '511722', record: { povertyCause: 'no-labour', secondPovertyCause: 'schooling', householdSize: 1, members: [{ schoolStage: 'none' }] }, outcome: 'defect', paths: ['secondPovertyCause', 'members[0].schoolStage'] },
  { name: 'a third cause that nobody could read cannot be told', on: '2017-10-31', place: '511722', record: { povertyCause: 'no-labour', thirdPovertyCause: { refused: '?' }, householdSize: 1, members: [{ schoolStage: 'none' }] }, outcome: 'cannot-tell', causes: ['refused thirdPovertyCause'] },
  { name: 'another cause is not concerned', on: '2017-10-31', place: '511722', record: { povertyCause: 'illness', householdSize: 1, members: [{ schoolStage: 'none' }] }, outcome: 'ok' },
  { name: 'a stage left empty cannot be told', on: '2017-10-31', place: '511722', record: { povertyCause: 'schooling', householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['missing members[0].schoolStage'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { povertyCause: 'schooling', householdSize: 1, members: [{ schoolStage: 'none' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/schooling-cause-check'] },
];
