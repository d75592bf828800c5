import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2023-10-31', place: '520526' };
const insured = { householdSize: 1, members: [{ medicalInsurance: 'resident' }] };

export const cases: readonly RuleCase[] = [
  { name: 'water fails, and unsafe water is a risk', ...at, record: { ...insured, waterProblem: true, illnessRisk: false, unsafeWaterRisk: true }, status: 'met' },
  { name: 'water fails, and only illness is a risk', ...at, record: { ...insured, waterProblem: true, illnessRisk: true, unsafeWaterRisk: false }, status: 'unmet' },
  { name: 'a member has no insurance, and illness is no risk', ...at, record: { householdSize: 2, members: [{ medicalInsurance: 'resident' }, { medicalInsurance: 'none' }], waterProblem: false, illnessRisk: false, unsafeWaterRisk: true }, status: 'unmet' },
  { name: 'a member has no insurance, and illness is one of two', ...at, record: { householdSize: 1, members: [{ medicalInsurance: 'none' }], waterProblem: false, illnessRisk: true, unsafeWaterRisk: true }, status: 'met' },
  { name: 'nothing is wrong: no risk is asked for', ...at, record: { ...insured, waterProblem: false, illnessRisk: false, unsafeWaterRisk: false }, status: 'met' },
  { name: 'no risk at all, and water fails', ...at, record: { ...insured, waterProblem: true, illnessRisk: false, unsafeWaterRisk: false }, status: 'unmet' },
  { name: 'a member is not known to be insured', ...at, record: { householdSize: 1, members: [{}], waterProblem: false, illnessRisk: false, unsafeWaterRisk: false }, status: 'unknown', causes: ['missing members[0].medicalInsurance'] },
  { name: 'the day before 2023', ...at, on: '2022-12-31', record: insured, status: 'unknown', causes: ['not-yet implementation/monitoring/risks-match-symptoms'] },
];
