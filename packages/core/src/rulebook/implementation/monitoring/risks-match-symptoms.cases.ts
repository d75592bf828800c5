import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2023-10-31', place: '520526' };
const fine = { monitoringClass: 'near-poor', waterProblem: false, uninsuredReported: false, illnessRisk: false, unsafeWaterRisk: false };

export const cases: readonly RuleCase[] = [
  { name: 'water fails, and unsafe water is a risk', ...at, record: { ...fine, waterProblem: true, unsafeWaterRisk: true }, status: 'met' },
  { name: 'water fails, and only illness is a risk', ...at, record: { ...fine, waterProblem: true, illnessRisk: true }, status: 'unmet' },
  { name: 'a member has no insurance, and illness is no risk', ...at, record: { ...fine, uninsuredReported: true, unsafeWaterRisk: true }, status: 'unmet' },
  { name: 'a member has no insurance, and illness is one of two', ...at, record: { ...fine, uninsuredReported: true, illnessRisk: true, unsafeWaterRisk: true }, status: 'met' },
  { name: 'nothing is wrong: no risk is asked for', ...at, record: fine, status: 'met' },
  { name: 'no risk at all, and water fails', ...at, record: { ...fine, waterProblem: true }, status: 'unmet' },
  { name: 'a serving soldier entered without insurance, and the form reports nobody uninsured', ...at, record: { ...fine, householdSize: 1, members: [{ medicalInsurance: 'none', medicalExemption: 'serving-soldier' }] }, status: 'met' },
  { name: 'a household that is not monitored is not concerned', ...at, record: { ...fine, monitoringClass: 'none', waterProblem: true, uninsuredReported: true }, status: 'met' },
  { name: 'whether it is monitored is missing, and water fails', ...at, record: { ...fine, monitoringClass: null, waterProblem: true }, status: 'unknown', causes: ['missing monitoringClass'] },
  { name: 'whether it is monitored is missing, and nothing is wrong', ...at, record: { ...fine, monitoringClass: null }, status: 'met' },
  { name: 'whether a member is uninsured is missing', ...at, record: { ...fine, uninsuredReported: null }, status: 'unknown', causes: ['missing uninsuredReported'] },
  { name: 'whether water failed is missing', ...at, record: { ...fine, waterProblem: null }, status: 'unknown', causes: ['missing waterProblem'] },
  { name: 'elsewhere the same, inferred', ...at, place: '511722', record: { ...fine, waterProblem: true }, status: 'unmet', provisional: true },
  { name: 'the day before 2023', ...at, on: '2022-12-31', record: fine, status: 'unknown', causes: ['not-yet implementation/monitoring/risks-match-symptoms'] },
];
