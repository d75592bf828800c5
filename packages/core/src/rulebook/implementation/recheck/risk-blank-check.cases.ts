import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a risk is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'near-poor', illnessRisk: true }, outcome: 'ok' },
  { name: 'no answer at all is a defect', on: '2023-12-31', place: '511722', record: { monitoringClass: 'near-poor' }, outcome: 'defect', paths: ['monitoringClass', 'illnessRisk', 'disabilityRisk', 'schoolingRisk', 'disasterRisk', 'accidentRisk', 'industryFailureRisk', 'unstableWorkRisk', 'labourShortageRisk', 'unsafeHousingRisk', 'unsafeWaterRisk', 'otherRisk'] },
  { name: 'a household that is not monitored is not concerned', on: '2023-12-31', place: '511722', record: { monitoringClass: 'none' }, outcome: 'ok' },
  { name: 'a refused cell is no blank and no answer', on: '2023-12-31', place: '511722', record: { monitoringClass: 'near-poor', illnessRisk: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused illnessRisk'] },
  { name: 'without a class nobody can tell', on: '2023-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['missing monitoringClass'] },
  { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '511722', record: { monitoringClass: 'near-poor' }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/risk-blank-check'] },
];
