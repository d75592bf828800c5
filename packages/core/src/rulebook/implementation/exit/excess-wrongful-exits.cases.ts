import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2017-12-31', place: '52' };
const sample = { sampledExited: 1000 };

export const cases: readonly RuleCase[] = [
  { name: 'exactly 2 % is no veto', ...at, record: { wrongfulExitRate: 2 }, status: 'unmet' },
  { name: '2.01 % is a veto', ...at, record: { wrongfulExitRate: 2.01 }, status: 'met' },
  { name: '1.99 % is no veto', ...at, record: { wrongfulExitRate: 1.99 }, status: 'unmet' },
  { name: 'counts of exactly 2 % are no veto', ...at, record: { sampledWronglyExited: 20, ...sample }, status: 'unmet' },
  { name: 'counts of 21 in 1000 are a veto', ...at, record: { sampledWronglyExited: 21, ...sample }, status: 'met' },
  { name: 'counts of 19 in 1000 are no veto', ...at, record: { sampledWronglyExited: 19, ...sample }, status: 'unmet' },
  { name: 'a rate on one side and counts on the other contradict each other', ...at, record: { wrongfulExitRate: 2.01, sampledWronglyExited: 19, ...sample }, status: 'unknown', causes: ['contradiction contradiction'] },
  { name: 'a sample of nobody says nothing', ...at, record: { sampledWronglyExited: 0, sampledExited: 0 }, status: 'unknown', causes: ['missing wrongfulExitRate', 'whole-not-positive whole'] },
  { name: 'rate and counts missing is unknown', ...at, record: {}, status: 'unknown', causes: ['missing wrongfulExitRate', 'missing sampledWronglyExited', 'missing sampledExited'] },
  { name: 'Ziyun 2020, published 0, approved: no veto', on: '2020-11-23', place: '52', record: { wrongfulExitRate: 0 }, status: 'unmet' },
  { name: 'Hua county 2016, published below 2 %: no veto', on: '2016-12-31', place: '41', record: { wrongfulExitRate: { high: 1.99 } }, status: 'unmet' },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '52', record: { wrongfulExitRate: 1.99 }, status: 'unknown', causes: ['not-yet implementation/exit/excess-wrongful-exits'] },
];
