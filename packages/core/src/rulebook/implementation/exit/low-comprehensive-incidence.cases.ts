import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2018-12-31', place: '511722' };
/** The worked example of the published formula: 1,000 + 400 + 190 of 100,000 people are 1.59 %. */
const byRates = { ruralPopulation: 100000, remainingPoor: 1000, unregisteredPopulation: 80000, omissionRate: 0.5, plannedExits: 19000, wrongfulExitRate: 1 };
const byCounts = { ruralPopulation: 100000, remainingPoor: 1000, missedPoor: 400, wronglyExited: 190 };

export const cases: readonly RuleCase[] = [
  { name: 'exactly 3 % is not met', ...at, record: { comprehensiveIncidence: 3 }, status: 'unmet' },
  { name: 'one hundredth below 3 % is met', ...at, record: { comprehensiveIncidence: 2.99 }, status: 'met' },
  { name: 'one hundredth above 3 % is not met', ...at, record: { comprehensiveIncidence: 3.01 }, status: 'unmet' },
  { name: 'counts alone are met', ...at, record: byCounts, status: 'met' },
  { name: 'counts of exactly 3 % are not met', ...at, record: { ...byCounts, remainingPoor: 2410 }, status: 'unmet' },
  { name: 'counts of one person less than 3 % are met', ...at, record: { ...byCounts, remainingPoor: 2409 }, status: 'met' },
  { name: 'counts of one person more than 3 % are not met', ...at, record: { ...byCounts, remainingPoor: 2411 }, status: 'unmet' },
  { name: 'rates alone are met', ...at, record: byRates, status: 'met' },
  { name: 'rates that make exactly 3 % are not met', ...at, record: { ...byRates, remainingPoor: 2410 }, status: 'unmet' },
  { name: 'rates that make one person less than 3 % are met', ...at, record: { ...byRates, remainingPoor: 2409 }, status: 'met' },
  { name: 'the remaining poor alone exceed 3 %: settled although missed people are unknown', ...at, record: { remainingPoor: 3000, ruralPopulation: 100000 }, status: 'unmet' },
  { name: 'the remaining poor are below 3 %, missed and wrongly exited people unknown', ...at, record: { remainingPoor: 1000, ruralPopulation: 100000 }, status: 'unknown', causes: ['missing comprehensiveIncidence', 'missing missedPoor', 'missing wronglyExited', 'missing omissionRate', 'missing unregisteredPopulation', 'missing wrongfulExitRate', 'missing plannedExits', 'missing povertyIncidence'] },
  { name: 'a plain incidence of 3 % settles it', ...at, record: { povertyIncidence: 3 }, status: 'unmet' },
  { name: 'a plain incidence below 3 % does not: Xuanhan 2019, published 0.44 %, approved, comprehensive incidence not published', on: '2019-12-31', place: '511722', record: { povertyIncidence: 0.44 }, status: 'unknown', causes: ['missing comprehensiveIncidence', 'missing remainingPoor', 'missing missedPoor', 'missing wronglyExited', 'missing ruralPopulation', 'missing omissionRate', 'missing unregisteredPopulation', 'missing wrongfulExitRate', 'missing plannedExits'] },
  { name: 'Tongchuan 2017, published below 3 %, approved: met', on: '2017-12-31', place: '511702', record: { comprehensiveIncidence: { high: 2.99 } }, status: 'met' },
  { name: 'a rate below and counts above contradict each other', ...at, record: { ...byCounts, remainingPoor: 5000, comprehensiveIncidence: 2 }, status: 'unknown', causes: ['contradiction contradiction'] },
  { name: 'outside Sichuan no such rule was found', on: '2018-12-31', place: '52', record: { comprehensiveIncidence: 1 }, status: 'unknown', causes: ['not-established implementation/exit/low-comprehensive-incidence'] },
  { name: 'the day before the plan of Sichuan there is no rule', on: '2016-07-31', place: '511722', record: { comprehensiveIncidence: 1 }, status: 'unknown', causes: ['not-yet implementation/exit/low-comprehensive-incidence'] },
];
