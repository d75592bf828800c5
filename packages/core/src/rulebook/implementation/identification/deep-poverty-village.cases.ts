import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2018-10-31', place: '611026' };

export const cases: readonly RuleCase[] = [
  { name: 'exactly 30 % is not above', ...at, record: { povertyIncidence: 30 }, status: 'unmet', provisional: true },
  { name: 'one hundredth above is', ...at, record: { povertyIncidence: 30.01 }, status: 'met', provisional: true },
  { name: 'one hundredth below is not', ...at, record: { povertyIncidence: 29.99 }, status: 'unmet', provisional: true },
  { name: 'counts of one person more than 30 % are', ...at, record: { remainingPoor: 301, ruralPopulation: 1000 }, status: 'met', provisional: true },
  { name: 'counts of exactly 30 % are not', ...at, record: { remainingPoor: 300, ruralPopulation: 1000 }, status: 'unmet', provisional: true },
  { name: 'the published question of Caoping, 28 %: not a village of deep poverty', ...at, record: { povertyIncidence: 28 }, status: 'unmet', provisional: true },
  { name: 'everything missing is unknown', ...at, record: {}, status: 'unknown', causes: ['missing povertyIncidence', 'missing remainingPoor', 'missing ruralPopulation'] },
  { name: 'elsewhere the standard was not found', on: '2018-10-31', place: '511722', record: { povertyIncidence: 60 }, status: 'unknown', causes: ['not-established implementation/identification/deep-poverty-village'] },
  { name: 'the day before the year of the questions there is no rule', on: '2017-12-31', place: '611026', record: { povertyIncidence: 60 }, status: 'unknown', causes: ['not-yet implementation/identification/deep-poverty-village'] },
];
