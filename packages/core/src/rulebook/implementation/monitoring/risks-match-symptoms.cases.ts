import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2023-10-31', place: '520526' };
const insured = { householdSize: 1, members: [{ medicalInsurance: 'resident' }] };

export const cases: readonly RuleCase[] = [
  { name: 'water fails, and unsafe water is a risk', ...at, record: { ...insured, waterProblem: true, riskCount: 1, risks: [{ riskKind: 'water' }] }, status: 'met' },
  { name: 'water fails, and only illness is a risk', ...at, record: { ...insured, waterProblem: true, riskCount: 1, risks: [{ riskKind: 'illness' }] }, status: 'unmet' },
  { name: 'a member has no insurance, and illness is no risk', ...at, record: { householdSize: 2, members: [{ medicalInsurance: 'resident' }, { medicalInsurance: 'none' }], waterProblem: false, riskCount: 1, risks: [{ riskKind: 'water' }] }, status: 'unmet' },
  { name: 'a member has no insurance, and illness is one of two', ...at, record: { householdSize: 1, members: [{ medicalInsurance: 'none' }], waterProblem: false, riskCount: 2, risks: [{ riskKind: 'water' }, { riskKind: 'illness' }] }, status: 'met' },
  { name: 'nothing is wrong: no risk is asked for', ...at, record: { ...insured, waterProblem: false, riskCount: 0 }, status: 'met' },
  { name: 'no risk at all, and water fails', ...at, record: { ...insured, waterProblem: true, riskCount: 0 }, status: 'unmet' },
  { name: 'a member is not known to be insured', ...at, record: { householdSize: 1, members: [{}], waterProblem: false, riskCount: 0 }, status: 'unknown', causes: ['missing members[0].medicalInsurance'] },
  { name: 'the day before 2023', ...at, on: '2022-12-31', record: insured, status: 'unknown', causes: ['not-yet implementation/monitoring/risks-match-symptoms'] },
];
