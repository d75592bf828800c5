import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2014-10-31', place: '511722' };
const poor = { provincialIncidence: 9.6, povertyIncidence: 30, villageNetIncomePerCapita: 3000, collectiveIncome: 0 };

export const cases: readonly RuleCase[] = [
  { name: 'all three is a poor village, provisionally', ...at, record: poor, status: 'met', provisional: true },
  { name: 'some collective income settles it although the rest is missing', ...at, record: { collectiveIncome: 500 }, status: 'unmet', provisional: true },
  { name: 'incidence missing is unknown', ...at, record: { ...poor, povertyIncidence: null }, status: 'unknown', causes: ['missing povertyIncidence', 'missing remainingPoor', 'missing ruralPopulation'] },
  { name: 'net income missing is unknown', ...at, record: { ...poor, villageNetIncomePerCapita: null }, status: 'unknown', causes: ['missing villageNetIncomePerCapita'] },
  { name: 'collective income missing is unknown', ...at, record: { ...poor, collectiveIncome: null }, status: 'unknown', causes: ['missing collectiveIncome'] },
  { name: 'Shitougou village 2015, below 3,000 yuan and no collective income, incidence not published: unknown', ...at, record: { villageNetIncomePerCapita: { high: 2999.99 }, collectiveIncome: 0 }, status: 'unknown', causes: ['missing povertyIncidence', 'missing provincialIncidence', 'missing remainingPoor', 'missing ruralPopulation'] },
  { name: 'the day before the registration plan there is no rule', on: '2014-04-01', place: '511722', record: { collectiveIncome: 0 }, status: 'unknown', causes: ['not-yet implementation/identification/poor-village'] },
];
