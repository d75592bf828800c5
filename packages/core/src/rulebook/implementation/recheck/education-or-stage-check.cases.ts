import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'an education alone is in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ education: 'junior' }] }, outcome: 'ok' },
  { name: 'a stage alone is in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ schoolStage: 'junior' }] }, outcome: 'ok' },
  { name: 'both are a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ education: 'primary', schoolStage: 'junior' }] }, outcome: 'defect', paths: ['members[0].education', 'members[0].schoolStage'] },
  { name: 'neither is a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{}] }, outcome: 'defect', paths: ['members[0].education', 'members[0].schoolStage'] },
  { name: 'an education of somebody entered as not at school is in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ education: 'junior', schoolStage: 'none' }] }, outcome: 'ok' },
  { name: 'somebody entered as not at school without an education is a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ schoolStage: 'none' }] }, outcome: 'defect', paths: ['members[0].education', 'members[0].schoolStage'] },
  { name: 'a child below school age with an education has both', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ education: 'primary', schoolStage: 'below-school-age' }] }, outcome: 'defect', paths: ['members[0].education', 'members[0].schoolStage'] },
  { name: 'a refused cell is no blank and no answer', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ education: { refused: '?' } }] }, outcome: 'cannot-tell', causes: ['refused members[0].education'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { householdSize: 1, members: [{ education: 'primary', schoolStage: 'junior' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/education-or-stage-check'] },
];
