import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'an ill member is in order', on: '2023-12-31', place: '511722', record: { illnessRisk: true, householdSize: 1, members: [{ longTermIllness: true }] }, outcome: 'ok' },
  { name: 'nobody ill is a defect', on: '2023-12-31', place: '511722', record: { illnessRisk: true, householdSize: 1, members: [{ longTermIllness: false, seriousIllness: false, disabled: true }] }, outcome: 'defect', paths: ['illnessRisk', 'members[0].longTermIllness', 'members[0].seriousIllness'] },
  { name: 'another risk is not concerned', on: '2023-12-31', place: '511722', record: { illnessRisk: false, householdSize: 1, members: [{ longTermIllness: false, seriousIllness: false }] }, outcome: 'ok' },
  { name: 'an empty cell cannot be told', on: '2023-12-31', place: '511722', record: { illnessRisk: true, householdSize: 1, members: [{ longTermIllness: false }] }, outcome: 'cannot-tell', causes: ['missing members[0].seriousIllness'] },
  { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '511722', record: { illnessRisk: true, householdSize: 1, members: [{ longTermIllness: false, seriousIllness: false, disabled: true }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/illness-risk-check'] },
];
