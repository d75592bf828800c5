import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2019-10-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'renting a safe house, or living with children in one, is safe, as is remembered', ...at, record: { otherSafeHousing: true }, status: 'met', provisional: true },
  { name: 'no other housing is not', ...at, record: { otherSafeHousing: false }, status: 'unmet', provisional: true },
  { name: 'missing is unknown', ...at, record: {}, status: 'unknown', causes: ['missing otherSafeHousing'] },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '511722', record: { otherSafeHousing: true }, status: 'unknown', causes: ['not-yet implementation/exit/safe-housing-elsewhere'] },
];
