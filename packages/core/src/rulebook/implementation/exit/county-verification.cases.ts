import type { RuleCase } from '../../../model/rule-case.js';

const west = { on: '2017-12-31', place: '52' };
const good = { comprehensiveIncidence: 1, wrongfulExitRate: 0.5, omissionRate: 0.5, recognitionRate: 99 };
const publishedInWords = { wrongfulExitRate: { high: 1.99 }, omissionRate: { high: 1.99 } };

export const cases: readonly RuleCase[] = [
  { name: 'no veto is met', ...west, record: good, status: 'met', provisional: true },
  { name: 'exactly on all four lines is met', ...west, record: { comprehensiveIncidence: 3, wrongfulExitRate: 2, omissionRate: 2, recognitionRate: 90 }, status: 'met', provisional: true },
  { name: 'an incidence of 3.01 % alone stops the exit', ...west, record: { ...good, comprehensiveIncidence: 3.01 }, status: 'unmet', provisional: true },
  { name: 'wrongful exits of 2.01 % alone stop the exit', ...west, record: { ...good, wrongfulExitRate: 2.01 }, status: 'unmet' },
  { name: 'omissions of 2.01 % alone stop the exit', ...west, record: { ...good, omissionRate: 2.01 }, status: 'unmet' },
  { name: 'recognition of 89.99 % alone stops the exit', ...west, record: { ...good, recognitionRate: 89.99 }, status: 'unmet' },
  { name: 'one veto settles it although the other rates are missing', ...west, record: { omissionRate: 2.5 }, status: 'unmet' },
  { name: 'incidence missing is unknown', ...west, record: { ...good, comprehensiveIncidence: null, remainingPoor: 1, ruralPopulation: 100, wronglyExited: 0, plannedExits: 0, povertyIncidence: 1, missedPoor: null, unregisteredPopulation: null }, status: 'unknown', causes: ['missing comprehensiveIncidence', 'missing missedPoor', 'missing unregisteredPopulation'] },
  { name: 'wrongful exits missing is unknown', ...west, record: { ...good, wrongfulExitRate: null }, status: 'unknown', causes: ['missing wrongfulExitRate', 'missing sampledWronglyExited', 'missing sampledExited'] },
  { name: 'omissions missing is unknown', ...west, record: { ...good, omissionRate: null }, status: 'unknown', causes: ['missing omissionRate', 'missing sampledMissed', 'missing sampledUnregistered'] },
  { name: 'recognition missing is unknown', ...west, record: { ...good, recognitionRate: null }, status: 'unknown', causes: ['missing recognitionRate', 'missing approvingHouseholds', 'missing surveyedHouseholds'] },
  { name: 'the probe of the press: the central region with 2.5 % missed is stopped', on: '2017-12-31', place: '36', record: { comprehensiveIncidence: 1, wrongfulExitRate: 0.5, omissionRate: 2.5, recognitionRate: 99 }, status: 'unmet' },
  { name: 'Xiji 2020, published, approved: met', on: '2020-11-16', place: '64', record: { ...publishedInWords, comprehensiveIncidence: 0, recognitionRate: 98.9 }, status: 'met', provisional: true },
  { name: 'Ziyun 2020, published; recognition only as the mean of nine counties: unknown', on: '2020-11-23', place: '52', record: { comprehensiveIncidence: 0, wrongfulExitRate: 0, omissionRate: 0 }, status: 'unknown', causes: ['missing recognitionRate', 'missing approvingHouseholds', 'missing surveyedHouseholds'] },
  { name: 'Nanbu 2016, published in words, passed: met', on: '2016-12-31', place: '5113', record: { ...publishedInWords, comprehensiveIncidence: { high: 2.99 }, recognitionRate: { low: 90 } }, status: 'met' },
  { name: 'Wangdu, Hebei, 2016, published in words, passed: met, provisionally', on: '2016-12-31', place: '13', record: { ...publishedInWords, comprehensiveIncidence: { high: 1.99 }, recognitionRate: { low: 90 } }, status: 'met', provisional: true },
  { name: 'Tongchuan 2017, published in words, approved: met', on: '2017-12-31', place: '511702', record: { ...publishedInWords, comprehensiveIncidence: { high: 2.99 }, recognitionRate: { low: 90.01 } }, status: 'met' },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '52', record: good, status: 'unknown', causes: ['not-yet implementation/exit/county-verification'] },
];
