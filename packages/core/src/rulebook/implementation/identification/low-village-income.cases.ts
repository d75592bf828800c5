import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2014-10-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'exactly 60 % of 7,895 yuan, 4,737, is not low', ...at, record: { villageNetIncomePerCapita: 4737 }, status: 'unmet', provisional: true },
  { name: 'one fen below is low', ...at, record: { villageNetIncomePerCapita: 4736.99 }, status: 'met', provisional: true },
  { name: 'one fen above is not', ...at, record: { villageNetIncomePerCapita: 4737.01 }, status: 'unmet', provisional: true },
  { name: 'income missing is unknown', ...at, record: {}, status: 'unknown', causes: ['missing villageNetIncomePerCapita'] },
  { name: 'the day before the registration plan there is no rule', on: '2014-04-01', place: '511722', record: { villageNetIncomePerCapita: 3000 }, status: 'unknown', causes: ['not-yet implementation/identification/low-village-income'] },
];
