import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'labour is in order', on: '2023-12-31', place: '511722', record: { unstableWorkRisk: true, householdSize: 2, members: [{ labourAbility: 'none' }, { labourAbility: 'weak' }] }, outcome: 'ok' },
  { name: 'no labour is a defect', on: '2023-12-31', place: '511722', record: { unstableWorkRisk: true, householdSize: 2, members: [{ labourAbility: 'none' }, { labourAbility: 'lost' }] }, outcome: 'defect', paths: ['unstableWorkRisk', 'members[0].labourAbility', 'members[1].labourAbility'] },
  { name: 'another risk is not concerned', on: '2023-12-31', place: '511722', record: { unstableWorkRisk: false, householdSize: 1, members: [{ labourAbility: 'none' }] }, outcome: 'ok' },
  { name: 'an ability left empty cannot be told', on: '2023-12-31', place: '511722', record: { unstableWorkRisk: true, householdSize: 2, members: [{ labourAbility: 'none' }, {}] }, outcome: 'cannot-tell', causes: ['missing members[1].labourAbility'] },
  { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '511722', record: { unstableWorkRisk: true, householdSize: 2, members: [{ labourAbility: 'none' }, { labourAbility: 'lost' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/unstable-work-risk-check'] },
];
