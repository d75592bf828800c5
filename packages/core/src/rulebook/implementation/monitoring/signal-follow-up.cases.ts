import type { RuleCase } from '../../../model/rule-case.js';

const nation = { on: '2023-12-31', place: '62' };
const hainan = { on: '2023-12-31', place: '46' };
const signal = { suddenEvent: true, incomeSharplyReduced: true, leadFoundOn: '2023-09-15' };

export const cases: readonly RuleCase[] = [
  { name: 'identified on the fifteenth day', ...nation, record: { ...signal, monitoredSince: '2023-09-30' }, status: 'met', provisional: true },
  { name: 'ruled out on the fifteenth day', ...nation, record: { ...signal, leadRuledOutOn: '2023-09-30' }, status: 'met', provisional: true },
  { name: 'both on the sixteenth', ...nation, record: { ...signal, monitoredSince: '2023-10-01', leadRuledOutOn: '2023-10-01' }, status: 'unmet', provisional: true },
  { name: 'identified too late and not known to be ruled out: open, not late', ...nation, record: { ...signal, monitoredSince: '2023-10-01' }, status: 'unknown', causes: ['missing leadRuledOutOn'] },
  { name: 'a signal of which nothing came stays open', ...nation, record: signal, status: 'unknown', causes: ['missing monitoredSince', 'missing leadRuledOutOn'] },
  { name: 'without a signal and without a lead nothing has to follow', ...nation, record: { suddenEvent: false, leadFound: false }, status: 'met', provisional: true },
  { name: 'no sudden event, but it applied itself: identified on the fifteenth day', ...nation, record: { suddenEvent: false, leadFound: true, leadFoundOn: '2023-09-15', monitoredSince: '2023-09-30' }, status: 'met', provisional: true },
  { name: 'no sudden event, but it applied itself: the sixteenth day is late', ...nation, record: { suddenEvent: false, leadFound: true, leadFoundOn: '2023-09-15', monitoredSince: '2023-10-01', leadRuledOutOn: '2023-10-01' }, status: 'unmet', provisional: true },
  { name: 'no sudden event, and nobody says whether there was a lead', ...nation, record: { suddenEvent: false }, status: 'unknown', causes: ['missing leadFound', 'missing leadFoundOn', 'missing monitoredSince', 'missing leadRuledOutOn'] },
  { name: 'Hainan: ruled out on the twentieth working day', ...hainan, record: { ...signal, monitoredSince: '2023-12-01', leadRuledOutOn: '2023-10-19' }, status: 'met', provisional: true },
  { name: 'Hainan: the twenty-first is late', ...hainan, record: { ...signal, monitoredSince: '2023-10-20', leadRuledOutOn: '2023-10-20' }, status: 'unmet', provisional: true },
  { name: 'late by a month', ...nation, record: { ...signal, monitoredSince: '2023-10-31', leadRuledOutOn: '2023-10-31' }, status: 'unmet', provisional: true },
  { name: 'the day before the guide there is no rule', on: '2021-11-30', place: '62', record: signal, status: 'unknown', causes: ['not-yet implementation/monitoring/signal-follow-up'] },
];
