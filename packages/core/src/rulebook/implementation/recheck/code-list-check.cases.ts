import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'weak labour is a defect in 2016', on: '2016-12-31', place: '511722', record: { householdSize: 1, members: [{ labourAbility: 'weak' }] }, outcome: 'defect', paths: ['members[0].labourAbility'] },
  { name: 'and in order in 2018', on: '2018-01-01', place: '511722', record: { householdSize: 1, members: [{ labourAbility: 'weak' }] }, outcome: 'ok' },
  { name: 'college or above is in order in 2016', on: '2016-12-31', place: '511722', record: { householdSize: 1, members: [{ education: 'tertiary' }] }, outcome: 'ok' },
  { name: 'and a defect in 2018', on: '2018-01-01', place: '511722', record: { householdSize: 1, members: [{ education: 'tertiary' }] }, outcome: 'defect', paths: ['members[0].education'] },
  { name: 'a technician is a defect in 2021', on: '2021-12-31', place: '511722', record: { householdSize: 1, members: [{ education: 'technician' }] }, outcome: 'defect', paths: ['members[0].education'] },
  { name: 'of 2022 nobody saw the form', on: '2022-12-31', place: '511722', record: { householdSize: 1, members: [{ education: 'technician' }] }, outcome: 'cannot-tell', causes: ['gap implementation/recheck/code-list-check'] },
  { name: 'and in order in 2023', on: '2023-01-01', place: '511722', record: { householdSize: 1, members: [{ education: 'technician' }] }, outcome: 'ok' },
  { name: 'a university student is a defect in 2016', on: '2016-12-31', place: '511722', record: { householdSize: 1, members: [{ schoolStage: 'university' }] }, outcome: 'defect', paths: ['members[0].schoolStage'] },
  { name: 'below school age is no stage in 2016', on: '2016-12-31', place: '511722', record: { householdSize: 1, members: [{ schoolStage: 'below-school-age' }] }, outcome: 'defect', paths: ['members[0].schoolStage'] },
  { name: 'and is one in 2018', on: '2018-01-01', place: '511722', record: { householdSize: 1, members: [{ schoolStage: 'below-school-age' }] }, outcome: 'ok' },
  { name: 'not at school is left alone in 2018, where lists differ', on: '2018-01-01', place: '511722', record: { householdSize: 1, members: [{ schoolStage: 'none' }] }, outcome: 'ok' },
  { name: 'a stage of the old form is a defect in 2023', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ schoolStage: 'tertiary' }] }, outcome: 'defect', paths: ['members[0].schoolStage'] },
  { name: 'blanks are another check’s', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{}] }, outcome: 'ok' },
  { name: 'a refused cell cannot be told', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ education: { refused: '?' } }] }, outcome: 'cannot-tell', causes: ['refused members[0].education'] },
  { name: 'of 2017 nobody saw the form', on: '2017-06-30', place: '511722', record: { householdSize: 1, members: [{ labourAbility: 'weak' }] }, outcome: 'cannot-tell', causes: ['gap implementation/recheck/code-list-check'] },
  { name: 'the day before the first list nobody can tell', on: '2013-12-31', place: '511722', record: { householdSize: 1, members: [{ labourAbility: 'weak' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/code-list-check'] },
];
