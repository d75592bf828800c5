import type { RuleCase } from '../../../model/rule-case.js';

const nation = { on: '2023-12-31', place: '62' };
const hainan = { on: '2023-12-31', place: '46' };

export const cases: readonly RuleCase[] = [
  { name: 'on the fifteenth day', ...nation, record: { leadFoundOn: '2023-09-15', monitoredSince: '2023-09-30' }, status: 'met', provisional: true },
  { name: 'a day earlier', ...nation, record: { leadFoundOn: '2023-09-15', monitoredSince: '2023-09-29' }, status: 'met', provisional: true },
  { name: 'on the sixteenth', ...nation, record: { leadFoundOn: '2023-09-15', monitoredSince: '2023-10-01' }, status: 'unmet', provisional: true },
  { name: 'the lead is missing', ...nation, record: { monitoredSince: '2023-10-01' }, status: 'unknown', causes: ['missing leadFoundOn'] },
  { name: 'not identified yet is not too late: the day is missing', ...nation, record: { leadFoundOn: '2023-09-15' }, status: 'unknown', causes: ['missing monitoredSince'] },
  { name: 'Hainan: 20 working days reach over the National Day week to 19 October', ...hainan, record: { leadFoundOn: '2023-09-15', monitoredSince: '2023-10-19' }, status: 'met', provisional: true },
  { name: 'Hainan: the day after is the twenty-first', ...hainan, record: { leadFoundOn: '2023-09-15', monitoredSince: '2023-10-20' }, status: 'unmet', provisional: true },
  { name: 'Hainan: a day earlier is the nineteenth', ...hainan, record: { leadFoundOn: '2023-09-15', monitoredSince: '2023-10-18' }, status: 'met', provisional: true },
  { name: 'Hainan: what weekdays alone would call too late', ...hainan, record: { leadFoundOn: '2023-01-16', monitoredSince: '2023-02-16' }, status: 'met', provisional: true },
  { name: 'Hainan: a lead from before the years of the calendar', ...hainan, record: { leadFoundOn: '2015-12-30', monitoredSince: '2016-01-20' }, status: 'unknown', causes: ['not-established codes/public-holiday-calendar'] },
  { name: 'Hainan in 2021, the day before its rule', ...hainan, on: '2021-11-30', record: { leadFoundOn: '2021-11-01', monitoredSince: '2021-11-10' }, status: 'unknown', causes: ['not-yet implementation/monitoring/timely-identification'] },
];
