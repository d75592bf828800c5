import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2017-10-31', place: '361121' };
const none = { villageOfficial: false, payrollOrStateEnterprise: false, commercialPension: false, unexplainedComplaint: false };

export const cases: readonly RuleCase[] = [
  { name: 'none of the four', ...at, record: none, status: 'unmet' },
  { name: 'a member of the village committee', ...at, record: { ...none, villageOfficial: true }, status: 'met' },
  { name: 'an income from a state enterprise', ...at, record: { ...none, payrollOrStateEnterprise: true }, status: 'met' },
  { name: 'a commercial pension', ...at, record: { ...none, commercialPension: true }, status: 'met' },
  { name: 'a complaint that nobody can explain', ...at, record: { ...none, unexplainedComplaint: true }, status: 'met' },
  { name: 'one answer is missing', ...at, record: { ...none, commercialPension: null }, status: 'unknown', causes: ['missing commercialPension'] },
  { name: 'elsewhere nobody set it', ...at, place: '511722', record: { ...none, villageOfficial: true }, status: 'unknown', causes: ['not-established implementation/identification/strict-examination'] },
  { name: 'the day before its year there is no rule', ...at, on: '2016-12-31', record: none, status: 'unknown', causes: ['not-yet implementation/identification/strict-examination'] },
];
