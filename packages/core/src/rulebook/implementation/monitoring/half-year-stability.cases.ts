import type { RuleCase } from '../../../model/rule-case.js';

const anhui = { on: '2022-12-31', place: '34' };
const guizhou = { on: '2022-12-31', place: '52' };
const since = { monitoredSince: '2021-08-31' };

export const cases: readonly RuleCase[] = [
  { name: 'Anhui: six months to the day', ...anhui, record: { monitoredSince: '2022-01-15', riskEliminatedOn: '2022-07-15' }, status: 'met' },
  { name: 'Anhui: a day less than six months', ...anhui, record: { monitoredSince: '2022-01-15', riskEliminatedOn: '2022-07-14' }, status: 'unmet' },
  { name: 'Anhui: a day more', ...anhui, record: { monitoredSince: '2022-01-15', riskEliminatedOn: '2022-07-16' }, status: 'met' },
  { name: 'Anhui: six months after 31 August is the last day of February', ...anhui, record: { ...since, riskEliminatedOn: '2022-02-28' }, status: 'met' },
  { name: 'Anhui: the day before it is not', ...anhui, record: { ...since, riskEliminatedOn: '2022-02-27' }, status: 'unmet' },
  { name: 'Anhui: month numbers alone would say six, the days say five', ...anhui, record: { monitoredSince: '2022-01-31', riskEliminatedOn: '2022-07-01' }, status: 'unmet' },
  { name: 'Anhui: the day of identification is missing', ...anhui, record: { riskEliminatedOn: '2022-07-15' }, status: 'unknown', causes: ['missing monitoredSince'] },
  { name: 'Anhui: the day of elimination is missing: it is not taken for today', ...anhui, record: since, status: 'unknown', causes: ['missing riskEliminatedOn'] },
  { name: 'Guizhou from April 2022: six months', ...guizhou, record: { monitoredSince: '2021-11-01', riskEliminatedOn: '2022-05-01' }, status: 'met' },
  { name: 'Guizhou: eliminated in the month after identification', ...guizhou, record: { monitoredSince: '2022-05-20', riskEliminatedOn: '2022-06-01' }, status: 'unmet' },
  { name: 'Guizhou, the day before April 2022: there is no rule', ...guizhou, on: '2022-03-31', record: { monitoredSince: '2021-11-01', riskEliminatedOn: '2022-03-01' }, status: 'unknown', causes: ['not-yet implementation/monitoring/half-year-stability'] },
  { name: 'Anhui: the last day of the rules of monitoring', ...anhui, on: '2025-12-31', record: { monitoredSince: '2025-01-15', riskEliminatedOn: '2025-07-15' }, status: 'met' },
  { name: 'Anhui: the day after it they have ended', ...anhui, on: '2026-01-01', record: { monitoredSince: '2025-01-15', riskEliminatedOn: '2025-07-15' }, status: 'unknown', causes: ['ended implementation/monitoring/half-year-stability'] },
  { name: 'Guizhou: a day less than six months', ...guizhou, record: { monitoredSince: '2021-11-02', riskEliminatedOn: '2022-05-01' }, status: 'unmet' },
  { name: 'Guizhou: ended with 2025 too', ...guizhou, on: '2026-01-01', record: { monitoredSince: '2025-01-15', riskEliminatedOn: '2025-07-15' }, status: 'unknown', causes: ['ended implementation/monitoring/half-year-stability'] },
  { name: 'Anhui, the day before 2021: there is no rule', ...anhui, on: '2020-12-31', record: {}, status: 'unknown', causes: ['not-yet implementation/monitoring/half-year-stability'] },
  { name: 'elsewhere nobody has set one', on: '2022-12-31', place: '51', record: { monitoredSince: '2022-01-15', riskEliminatedOn: '2022-07-15' }, status: 'unknown', causes: ['not-established implementation/monitoring/half-year-stability'] },
];
