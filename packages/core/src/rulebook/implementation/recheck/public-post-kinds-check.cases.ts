import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'two are in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ publicPostKinds: 2 }] }, outcome: 'ok' },
  { name: 'three are a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ publicPostKinds: 3 }] }, outcome: 'defect', paths: ['members[0].publicPostKinds'] },
  { name: 'an empty cell cannot be told', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['missing members[0].publicPostKinds'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { householdSize: 1, members: [{ publicPostKinds: 3 }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/public-post-kinds-check'] },
];
