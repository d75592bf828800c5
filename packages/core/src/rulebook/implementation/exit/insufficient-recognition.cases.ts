import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2017-12-31', place: '52' };
const sample = { surveyedHouseholds: 1000 };

export const cases: readonly RuleCase[] = [
  { name: 'exactly 90 % is no veto', ...at, record: { recognitionRate: 90 }, status: 'unmet' },
  { name: '89.99 % is a veto', ...at, record: { recognitionRate: 89.99 }, status: 'met' },
  { name: '90.01 % is no veto', ...at, record: { recognitionRate: 90.01 }, status: 'unmet' },
  { name: 'counts of exactly 90 % are no veto', ...at, record: { approvingHouseholds: 900, ...sample }, status: 'unmet' },
  { name: 'counts of 899 in 1000 are a veto', ...at, record: { approvingHouseholds: 899, ...sample }, status: 'met' },
  { name: 'counts of 901 in 1000 are no veto', ...at, record: { approvingHouseholds: 901, ...sample }, status: 'unmet' },
  { name: 'a rate on one side and counts on the other contradict each other', ...at, record: { recognitionRate: 89.99, approvingHouseholds: 901, ...sample }, status: 'unknown', causes: ['contradiction contradiction'] },
  { name: 'a sample of nobody says nothing', ...at, record: { approvingHouseholds: 0, surveyedHouseholds: 0 }, status: 'unknown', causes: ['missing recognitionRate', 'whole-not-positive whole'] },
  { name: 'rate and counts missing is unknown', ...at, record: {}, status: 'unknown', causes: ['missing recognitionRate', 'missing approvingHouseholds', 'missing surveyedHouseholds'] },
  { name: 'Xiji 2020, published 98.9 %, approved: no veto', on: '2020-11-16', place: '64', record: { recognitionRate: 98.9 }, status: 'unmet' },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '52', record: { recognitionRate: 90.01 }, status: 'unknown', causes: ['not-yet implementation/exit/insufficient-recognition'] },
];
