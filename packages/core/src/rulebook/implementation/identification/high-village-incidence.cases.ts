import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2014-10-31', place: '511722' };
const province = { provincialIncidence: 9.6 };

export const cases: readonly RuleCase[] = [
  { name: 'exactly twice the province is high', ...at, record: { ...province, povertyIncidence: 19.2 }, status: 'met', provisional: true },
  { name: 'one hundredth below twice is not', ...at, record: { ...province, povertyIncidence: 19.19 }, status: 'unmet', provisional: true },
  { name: 'one hundredth above twice is high', ...at, record: { ...province, povertyIncidence: 19.21 }, status: 'met', provisional: true },
  { name: 'counts of exactly twice are high', ...at, record: { ...province, remainingPoor: 192, ruralPopulation: 1000 }, status: 'met', provisional: true },
  { name: 'counts of one person less are not', ...at, record: { ...province, remainingPoor: 191, ruralPopulation: 1000 }, status: 'unmet', provisional: true },
  { name: 'counts of one person more are', ...at, record: { ...province, remainingPoor: 193, ruralPopulation: 1000 }, status: 'met', provisional: true },
  { name: 'a rate on one side and counts on the other contradict each other', ...at, record: { ...province, povertyIncidence: 25, remainingPoor: 100, ruralPopulation: 1000 }, status: 'unknown', causes: ['contradiction contradiction'] },
  { name: 'the province missing is unknown', ...at, record: { povertyIncidence: 19.2 }, status: 'unknown', causes: ['missing provincialIncidence', 'missing remainingPoor', 'missing ruralPopulation'] },
  { name: 'the village missing is unknown', ...at, record: province, status: 'unknown', causes: ['missing povertyIncidence', 'missing remainingPoor', 'missing ruralPopulation'] },
  { name: 'the day before the registration plan there is no rule', on: '2014-04-01', place: '511722', record: { povertyIncidence: 40, provincialIncidence: 9 }, status: 'unknown', causes: ['not-yet implementation/identification/high-village-incidence'] },
];
