import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'lost labour is in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ disabilityKind: 'limb', disabilityGrade: 'second', labourAbility: 'lost' }] }, outcome: 'ok' },
  { name: 'ordinary labour at grade two is a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ disabilityKind: 'limb', disabilityGrade: 'second', labourAbility: 'ordinary' }] }, outcome: 'defect', paths: ['members[0].labourAbility'] },
  { name: 'grade three is not concerned', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ disabilityKind: 'limb', disabilityGrade: 'third', labourAbility: 'ordinary' }] }, outcome: 'ok' },
  { name: 'another disability is not concerned', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ disabilityKind: 'other', disabilityGrade: 'first', labourAbility: 'ordinary' }] }, outcome: 'ok' },
  { name: 'a grade left empty cannot be told', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ disabilityKind: 'limb', labourAbility: 'ordinary' }] }, outcome: 'cannot-tell', causes: ['missing members[0].disabilityGrade'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { householdSize: 1, members: [{ disabilityKind: 'limb', disabilityGrade: 'second', labourAbility: 'ordinary' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/disabled-labour-check'] },
];
