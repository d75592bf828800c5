import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2018-10-31', place: '511722' };
const guangxi = { on: '2019-10-31', place: '45' };

export const cases: readonly RuleCase[] = [
  { name: 'certified is met although nobody knows the floor', ...at, record: { collectiveEconomyCertified: true }, status: 'met' },
  { name: 'certified is met with some income', ...at, record: { collectiveEconomyCertified: true, collectiveIncome: 0.01, ruralPopulation: 1000 }, status: 'met' },
  { name: 'known not to be certified is not met', ...at, record: { collectiveEconomyCertified: false }, status: 'unmet' },
  { name: 'no income at all is not met', ...at, record: { collectiveIncome: 0 }, status: 'unmet' },
  { name: 'certified without any income: one of the two is wrong', ...at, record: { collectiveEconomyCertified: true, collectiveIncome: 0 }, status: 'unknown', causes: ['contradiction contradiction'] },
  { name: 'income alone is not enough, because the floor was not found', ...at, record: { collectiveIncome: 50000, ruralPopulation: 1000 }, status: 'unknown', causes: ['missing collectiveEconomyCertified', 'not-established collective-income-floor'] },
  { name: 'everything missing is unknown', ...at, record: {}, status: 'unknown', causes: ['missing collectiveEconomyCertified', 'missing collectiveIncome', 'not-established collective-income-floor', 'missing ruralPopulation'] },
  { name: 'in Guangxi exactly 20,000 yuan is met', ...guangxi, record: { collectiveIncome: 20000 }, status: 'met', provisional: true },
  { name: 'in Guangxi a hundredth of a yuan less is not met', ...guangxi, record: { collectiveIncome: 19999.99 }, status: 'unmet', provisional: true },
  { name: 'in Guangxi the published 15,000 yuan is not met', ...guangxi, record: { collectiveIncome: 15000 }, status: 'unmet', provisional: true },
  { name: 'in Guangxi a certificate without the income is unknown', ...guangxi, record: { collectiveEconomyCertified: true }, status: 'unknown', causes: ['missing collectiveIncome'] },
  { name: 'the day before the plan of Sichuan there is no rule', on: '2016-07-31', place: '511722', record: { collectiveEconomyCertified: true }, status: 'unknown', causes: ['not-yet implementation/exit/collective-economy'] },
];
