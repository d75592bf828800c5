import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2017-12-31', place: '52' };
const sample = { sampledUnregistered: 1000 };

export const cases: readonly RuleCase[] = [
  { name: 'exactly 2 % is no veto', ...at, record: { omissionRate: 2 }, status: 'unmet' },
  { name: '2.01 % is a veto', ...at, record: { omissionRate: 2.01 }, status: 'met' },
  { name: '1.99 % is no veto', ...at, record: { omissionRate: 1.99 }, status: 'unmet' },
  { name: 'counts of exactly 2 % are no veto', ...at, record: { sampledMissed: 20, ...sample }, status: 'unmet' },
  { name: 'counts of 21 in 1000 are a veto', ...at, record: { sampledMissed: 21, ...sample }, status: 'met' },
  { name: 'counts of 19 in 1000 are no veto', ...at, record: { sampledMissed: 19, ...sample }, status: 'unmet' },
  { name: 'a rate on one side and counts on the other contradict each other', ...at, record: { omissionRate: 2.01, sampledMissed: 19, ...sample }, status: 'unknown', causes: ['contradiction contradiction'] },
  { name: 'a sample of nobody says nothing', ...at, record: { sampledMissed: 0, sampledUnregistered: 0 }, status: 'unknown', causes: ['missing omissionRate', 'whole-not-positive whole'] },
  { name: 'rate and counts missing is unknown', ...at, record: {}, status: 'unknown', causes: ['missing omissionRate', 'missing sampledMissed', 'missing sampledUnregistered'] },
  { name: 'Ziyun 2020, published 0, approved: no veto', on: '2020-11-23', place: '52', record: { omissionRate: 0 }, status: 'unmet' },
  { name: '1.5 %, above the 1 % of one text, is no veto', ...at, record: { omissionRate: 1.5 }, status: 'unmet' },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '52', record: { omissionRate: 1.99 }, status: 'unknown', causes: ['not-yet implementation/exit/excess-omissions'] },
];
