import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2019-10-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'both sufficient is met', ...at, record: { foodSufficient: true, clothingSufficient: true }, status: 'met' },
  { name: 'one insufficient settles it although the other is missing', ...at, record: { clothingSufficient: false }, status: 'unmet' },
  { name: 'food missing is unknown', ...at, record: { clothingSufficient: true }, status: 'unknown', causes: ['missing foodSufficient'] },
  { name: 'clothing missing is unknown', ...at, record: { foodSufficient: true }, status: 'unknown', causes: ['missing clothingSufficient'] },
  { name: 'elsewhere before the opinion of 2019 it is only understood to be the standard', on: '2019-06-22', place: '52', record: { foodSufficient: true, clothingSufficient: true }, status: 'met', provisional: true },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '511722', record: { foodSufficient: true, clothingSufficient: true }, status: 'unknown', causes: ['not-yet implementation/exit/food-and-clothing'] },
];
