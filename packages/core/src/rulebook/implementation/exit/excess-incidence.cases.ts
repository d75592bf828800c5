import type { RuleCase } from '../../../model/rule-case.js';

const west = { on: '2017-12-31', place: '52' };
const centre = { on: '2017-12-31', place: '41' };
const byRates = { ruralPopulation: 100000, unregisteredPopulation: 80000, omissionRate: 0.5, plannedExits: 19000, wrongfulExitRate: 1 };
const byCounts = { ruralPopulation: 100000, missedPoor: 400, wronglyExited: 190 };

export const cases: readonly RuleCase[] = [
  { name: 'the west: exactly 3 % is no veto', ...west, record: { comprehensiveIncidence: 3 }, status: 'unmet', provisional: true },
  { name: 'the west: 3.01 % is a veto', ...west, record: { comprehensiveIncidence: 3.01 }, status: 'met', provisional: true },
  { name: 'the west: 2.99 % is no veto', ...west, record: { comprehensiveIncidence: 2.99 }, status: 'unmet', provisional: true },
  { name: 'the centre: exactly 2 % is no veto', ...centre, record: { comprehensiveIncidence: 2 }, status: 'unmet', provisional: true },
  { name: 'the centre: 2.01 % is a veto', ...centre, record: { comprehensiveIncidence: 2.01 }, status: 'met', provisional: true },
  { name: 'the centre: 1.99 % is no veto', ...centre, record: { comprehensiveIncidence: 1.99 }, status: 'unmet', provisional: true },
  { name: 'counts of exactly 3 % are no veto', ...west, record: { ...byCounts, remainingPoor: 2410 }, status: 'unmet', provisional: true },
  { name: 'counts of one person more than 3 % are a veto', ...west, record: { ...byCounts, remainingPoor: 2411 }, status: 'met', provisional: true },
  { name: 'rates that make exactly 3 % are no veto', ...west, record: { ...byRates, remainingPoor: 2410 }, status: 'unmet', provisional: true },
  { name: 'rates that make one person more than 3 % are a veto', ...west, record: { ...byRates, remainingPoor: 2411 }, status: 'met', provisional: true },
  { name: 'the worked example of the formula, 1.59 %, is no veto', ...west, record: { ...byRates, remainingPoor: 1000, comprehensiveIncidence: 1.59 }, status: 'unmet', provisional: true },
  { name: 'a plain incidence of 3.01 % is a veto whatever else is missing', ...west, record: { povertyIncidence: 3.01 }, status: 'met', provisional: true },
  { name: 'a plain incidence of 2.99 % leaves it open', ...west, record: { povertyIncidence: 2.99 }, status: 'unknown', causes: ['missing comprehensiveIncidence', 'missing remainingPoor', 'missing missedPoor', 'missing wronglyExited', 'missing ruralPopulation', 'missing omissionRate', 'missing unregisteredPopulation', 'missing wrongfulExitRate', 'missing plannedExits'] },
  { name: 'a plain incidence above a comprehensive one below: one of the two is wrong', ...west, record: { povertyIncidence: 3.5, comprehensiveIncidence: 2 }, status: 'unknown', causes: ['contradiction contradiction'] },
  { name: 'the east: no ceiling was found', on: '2017-12-31', place: '37', record: { ...byRates, ...byCounts, comprehensiveIncidence: 0.6, povertyIncidence: 0.01, remainingPoor: 10 }, status: 'unknown', causes: ['not-established county-incidence-ceiling'] },
  { name: 'Ziyun 2020, published 0, approved: no veto', on: '2020-11-23', place: '52', record: { comprehensiveIncidence: 0 }, status: 'unmet', provisional: true },
  { name: 'Wangdu, Hebei, 2016, published below 2 %, passed: no veto, provisionally', on: '2016-12-31', place: '13', record: { comprehensiveIncidence: { high: 1.99 } }, status: 'unmet', provisional: true },
  { name: 'Sichuan on the first day of its own plan: 3.01 % is a veto', on: '2016-08-01', place: '511722', record: { comprehensiveIncidence: 3.01 }, status: 'met' },
  { name: 'Sichuan on the day before it: exactly 3 % is none, provisionally, as a province of the west', on: '2016-07-31', place: '511722', record: { comprehensiveIncidence: 3 }, status: 'unmet', provisional: true },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '52', record: { comprehensiveIncidence: 1 }, status: 'unknown', causes: ['not-yet implementation/exit/excess-incidence'] },
];
