import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a vocational student is in order', on: '2023-12-31', place: '511722', record: { vocationalGrant: true, householdSize: 1, members: [{ schoolStage: 'vocational' }] }, outcome: 'ok' },
  { name: 'a student of a higher vocational college is in order', on: '2023-12-31', place: '511722', record: { vocationalGrant: true, householdSize: 1, members: [{ schoolStage: 'higher-vocational' }] }, outcome: 'ok' },
  { name: 'a university student alone is a defect', on: '2023-12-31', place: '511722', record: { vocationalGrant: true, householdSize: 1, members: [{ schoolStage: 'university' }] }, outcome: 'defect', paths: ['vocationalGrant', 'members[0].schoolStage'] },
  { name: 'a household without the grant is not concerned', on: '2023-12-31', place: '511722', record: { vocationalGrant: false, householdSize: 1, members: [{ schoolStage: 'none' }] }, outcome: 'ok' },
  { name: 'a stage left empty cannot be told', on: '2023-12-31', place: '511722', record: { vocationalGrant: true, householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['missing members[0].schoolStage'] },
  { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '511722', record: { vocationalGrant: true, householdSize: 1, members: [{ schoolStage: 'university' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/vocational-grant-check'] },
];
