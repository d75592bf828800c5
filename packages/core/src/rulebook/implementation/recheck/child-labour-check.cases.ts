import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a day before sixteen without labour is in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ birthDate: '2008-01-01', labourAbility: 'none' }] }, outcome: 'ok' },
  { name: 'with labour it is a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ birthDate: '2008-01-01', labourAbility: 'ordinary' }] }, outcome: 'defect', paths: ['members[0].labourAbility'] },
  { name: 'sixteen is not concerned', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ birthDate: '2007-12-31', labourAbility: 'ordinary' }] }, outcome: 'ok' },
  { name: 'without a day of birth nobody can tell', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ labourAbility: 'ordinary' }] }, outcome: 'cannot-tell', causes: ['missing members[0].birthDate'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { householdSize: 1, members: [{ birthDate: '2008-01-01', labourAbility: 'ordinary' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/child-labour-check'] },
];
