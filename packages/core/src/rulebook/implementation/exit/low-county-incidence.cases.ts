import type { RuleCase } from '../../../model/rule-case.js';

const west = { on: '2018-12-31', place: '52' };
const centre = { on: '2018-12-31', place: '41' };
const tenThousand = { ruralPopulation: 10000 };

export const cases: readonly RuleCase[] = [
  { name: 'the west: exactly 3 % is not met', ...west, record: { povertyIncidence: 3 }, status: 'unmet', provisional: true },
  { name: 'the west: one hundredth below 3 % is met', ...west, record: { povertyIncidence: 2.99 }, status: 'met', provisional: true },
  { name: 'the west: one hundredth above 3 % is not met', ...west, record: { povertyIncidence: 3.01 }, status: 'unmet', provisional: true },
  { name: 'the centre: exactly 2 % is not met', ...centre, record: { povertyIncidence: 2 }, status: 'unmet', provisional: true },
  { name: 'the centre: one hundredth below 2 % is met', ...centre, record: { povertyIncidence: 1.99 }, status: 'met', provisional: true },
  { name: 'the centre: one hundredth above 2 % is not met', ...centre, record: { povertyIncidence: 2.01 }, status: 'unmet', provisional: true },
  { name: 'the west: 300 of 10,000 people are exactly 3 %: not met', ...west, record: { remainingPoor: 300, ...tenThousand }, status: 'unmet', provisional: true },
  { name: 'the west: 299 of 10,000 people are met', ...west, record: { remainingPoor: 299, ...tenThousand }, status: 'met', provisional: true },
  { name: 'the west: 301 of 10,000 people are not met', ...west, record: { remainingPoor: 301, ...tenThousand }, status: 'unmet', provisional: true },
  { name: 'a comprehensive incidence below the ceiling is enough', ...west, record: { comprehensiveIncidence: 2.99 }, status: 'met', provisional: true },
  { name: 'a comprehensive incidence above the ceiling says nothing of the plain one', ...west, record: { comprehensiveIncidence: 3.5 }, status: 'unknown', causes: ['missing povertyIncidence', 'missing remainingPoor', 'missing ruralPopulation'] },
  { name: 'a plain incidence above a comprehensive one below: one of the two is wrong', ...west, record: { povertyIncidence: 3.5, comprehensiveIncidence: 2 }, status: 'unknown', causes: ['contradiction contradiction'] },
  { name: 'a rate below and counts above contradict each other', ...west, record: { povertyIncidence: 2.5, remainingPoor: 400, ...tenThousand }, status: 'unknown', causes: ['contradiction contradiction'] },
  { name: 'everything missing is unknown', ...west, record: {}, status: 'unknown', causes: ['missing povertyIncidence', 'missing remainingPoor', 'missing ruralPopulation', 'missing comprehensiveIncidence'] },
  { name: 'Jinggangshan 2016, published 1.6 %, approved: met', on: '2016-12-31', place: '36', record: { povertyIncidence: 1.6 }, status: 'met', provisional: true },
  { name: 'Hua county 2016, published 0.69 %, meets the standard: met', on: '2016-12-31', place: '41', record: { povertyIncidence: 0.69 }, status: 'met', provisional: true },
  { name: 'Chishui 2016, published 1.95 %, approved: met', on: '2016-12-31', place: '52', record: { povertyIncidence: 1.95 }, status: 'met', provisional: true },
  { name: 'Yanchi 2017, published 0.66 %, approved: met', on: '2017-12-31', place: '64', record: { povertyIncidence: 0.66 }, status: 'met', provisional: true },
  { name: 'Youyang 2019, published 0.5 %, approved: met', on: '2019-12-31', place: '50', record: { povertyIncidence: 0.5 }, status: 'met', provisional: true },
  { name: 'Huanjiang 2019, published 1.48 %, meets the standard: met', on: '2019-12-31', place: '45', record: { povertyIncidence: 1.48 }, status: 'met', provisional: true },
  { name: 'Hebei is taken as central: exactly 2 % is not met, provisionally', on: '2018-12-31', place: '13', record: { povertyIncidence: 2 }, status: 'unmet', provisional: true },
  { name: 'Hebei is taken as central: 1.99 % is met, provisionally', on: '2018-12-31', place: '13', record: { povertyIncidence: 1.99 }, status: 'met', provisional: true },
  { name: 'Hainan is understood to be counted as central: 1.99 % is met provisionally', on: '2018-12-31', place: '46', record: { povertyIncidence: 1.99 }, status: 'met', provisional: true },
  { name: 'the east: no ceiling was found', on: '2018-12-31', place: '37', record: { povertyIncidence: 0.5, remainingPoor: 5, ruralPopulation: 1000, comprehensiveIncidence: 0.6 }, status: 'unknown', causes: ['not-established county-incidence-ceiling'] },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '52', record: { povertyIncidence: 1 }, status: 'unknown', causes: ['not-yet implementation/exit/low-county-incidence'] },
];
