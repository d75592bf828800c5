import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a quarter is in order', on: '2023-12-31', place: '511722', record: { labourShortageRisk: true, householdSize: 4, members: [{ labourAbility: 'ordinary' }, { labourAbility: 'weak' }, { labourAbility: 'none' }, { labourAbility: 'lost' }] }, outcome: 'ok', provisional: true },
  { name: 'more than a quarter is a defect', on: '2023-12-31', place: '511722', record: { labourShortageRisk: true, householdSize: 3, members: [{ labourAbility: 'skilled' }, { labourAbility: 'none' }, { labourAbility: 'none' }] }, outcome: 'defect', paths: ['labourShortageRisk', 'householdSize'], provisional: true },
  { name: 'more than a quarter is a defect in Guizhou, where it was read', on: '2023-12-31', place: '520526', record: { labourShortageRisk: true, householdSize: 3, members: [{ labourAbility: 'skilled' }, { labourAbility: 'none' }, { labourAbility: 'none' }] }, outcome: 'defect', paths: ['labourShortageRisk', 'householdSize'] },
  { name: 'another risk is not concerned', on: '2023-12-31', place: '511722', record: { labourShortageRisk: false, householdSize: 1, members: [{ labourAbility: 'ordinary' }] }, outcome: 'ok', provisional: true },
  { name: 'a member whose ability decides cannot be told', on: '2023-12-31', place: '511722', record: { labourShortageRisk: true, householdSize: 4, members: [{ labourAbility: 'ordinary' }, {}, { labourAbility: 'none' }, { labourAbility: 'none' }] }, outcome: 'cannot-tell', causes: ['missing members[1].labourAbility'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { labourShortageRisk: true, householdSize: 3, members: [{ labourAbility: 'skilled' }, { labourAbility: 'none' }, { labourAbility: 'none' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/labour-shortage-risk-check'] },
];
