import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2014-10-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'no income is none', ...at, record: { collectiveIncome: 0 }, status: 'met', provisional: true },
  { name: 'one fen is some', ...at, record: { collectiveIncome: 0.01 }, status: 'unmet', provisional: true },
  { name: 'less than nothing is refused', ...at, record: { collectiveIncome: -1 }, status: 'unknown', causes: ['refused collectiveIncome'] },
  { name: 'income missing is unknown', ...at, record: {}, status: 'unknown', causes: ['missing collectiveIncome'] },
  { name: 'the day before the registration plan there is no rule', on: '2014-04-01', place: '511722', record: { collectiveIncome: 0 }, status: 'unknown', causes: ['not-yet implementation/identification/no-collective-income'] },
];
