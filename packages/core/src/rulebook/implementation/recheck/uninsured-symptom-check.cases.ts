import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'the risk is in order', on: '2023-12-31', place: '511722', record: { uninsuredReported: true, illnessRisk: true }, outcome: 'ok', provisional: true },
  { name: 'no such risk is a defect', on: '2023-12-31', place: '511722', record: { uninsuredReported: true, illnessRisk: false }, outcome: 'defect', paths: ['uninsuredReported', 'illnessRisk'], provisional: true },
  { name: 'no such risk is a defect in Guizhou, where it was read', on: '2023-12-31', place: '520526', record: { uninsuredReported: true, illnessRisk: false }, outcome: 'defect', paths: ['uninsuredReported', 'illnessRisk'] },
  { name: 'insured members are not concerned', on: '2023-12-31', place: '511722', record: { uninsuredReported: false, illnessRisk: false }, outcome: 'ok', provisional: true },
  { name: 'risks left empty cannot be told', on: '2023-12-31', place: '511722', record: { uninsuredReported: true }, outcome: 'cannot-tell', causes: ['missing illnessRisk'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { uninsuredReported: true, illnessRisk: false }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/uninsured-symptom-check'] },
];
