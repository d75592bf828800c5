import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'somebody with weak labour is in order', on: '2023-12-31', place: '520526', record: { riskEliminated: true, householdSize: 2, members: [{ labourAbility: 'none' }, { labourAbility: 'weak' }] }, outcome: 'ok' },
  { name: 'nobody with labour is a defect', on: '2023-12-31', place: '520526', record: { riskEliminated: true, householdSize: 2, members: [{ labourAbility: 'none' }, { labourAbility: 'lost' }] }, outcome: 'defect', paths: ['riskEliminated', 'members[0].labourAbility', 'members[1].labourAbility'] },
  { name: 'a risk that is not eliminated is not concerned', on: '2023-12-31', place: '520526', record: { riskEliminated: false, householdSize: 1, members: [{ labourAbility: 'none' }] }, outcome: 'ok' },
  { name: 'an ability left empty cannot be told', on: '2023-12-31', place: '520526', record: { riskEliminated: true, householdSize: 2, members: [{ labourAbility: 'none' }, {}] }, outcome: 'cannot-tell', causes: ['missing members[1].labourAbility'] },
  { name: 'in Anhui the rule is older than the list', on: '2021-12-31', place: '340523', record: { riskEliminated: true, householdSize: 1, members: [{ labourAbility: 'none' }] }, outcome: 'defect', paths: ['riskEliminated', 'members[0].labourAbility'] },
  { name: 'in Anhui on the last day of the rules of monitoring', on: '2025-12-31', place: '340523', record: { riskEliminated: true, householdSize: 1, members: [{ labourAbility: 'none' }] }, outcome: 'defect', paths: ['riskEliminated', 'members[0].labourAbility'] },
  { name: 'in Anhui on the day after it', on: '2026-01-01', place: '340523', record: { riskEliminated: true, householdSize: 1, members: [{ labourAbility: 'none' }] }, outcome: 'cannot-tell', causes: ['ended implementation/recheck/no-labour-elimination-check'] },
  { name: 'in Hainan on the first day of its answers', on: '2021-12-01', place: '460108', record: { riskEliminated: true, householdSize: 1, members: [{ labourAbility: 'none' }] }, outcome: 'defect', paths: ['riskEliminated', 'members[0].labourAbility'] },
  { name: 'in Hainan on the day before them nobody can tell', on: '2021-11-30', place: '460108', record: { riskEliminated: true, householdSize: 1, members: [{ labourAbility: 'none' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/no-labour-elimination-check'] },
  { name: 'elsewhere nobody found such a rule', on: '2023-12-31', place: '511722', record: { riskEliminated: true, householdSize: 1, members: [{ labourAbility: 'none' }] }, outcome: 'cannot-tell', causes: ['not-established implementation/recheck/no-labour-elimination-check'] },
  { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '520526', record: { riskEliminated: true, householdSize: 2, members: [{ labourAbility: 'none' }, { labourAbility: 'lost' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/no-labour-elimination-check'] },
];
