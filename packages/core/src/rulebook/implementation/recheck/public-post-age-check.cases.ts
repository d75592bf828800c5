import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'sixteen is in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ publicPostKinds: 1, birthDate: '2007-12-31' }] }, outcome: 'ok' },
  { name: 'a day younger is a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ publicPostKinds: 1, birthDate: '2008-01-01' }] }, outcome: 'defect', paths: ['members[0].birthDate'] },
  { name: 'the last day of sixty-nine is in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ publicPostKinds: 1, birthDate: '1954-01-01' }] }, outcome: 'ok' },
  { name: 'seventy is a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ publicPostKinds: 1, birthDate: '1953-12-31' }] }, outcome: 'defect', paths: ['members[0].birthDate'] },
  { name: 'somebody without a post is not concerned', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ publicPostKinds: 0, birthDate: '1943-12-31' }] }, outcome: 'ok' },
  { name: 'without a day of birth nobody can tell', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ publicPostKinds: 1 }] }, outcome: 'cannot-tell', causes: ['missing members[0].birthDate'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { householdSize: 1, members: [{ publicPostKinds: 1, birthDate: '2008-01-01' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/public-post-age-check'] },
];
