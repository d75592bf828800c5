import type { RuleCase } from '../../../model/rule-case.js';
import { complete } from '../exit/household.cases.js';

const nation = { on: '2024-12-31', place: '53' };
const sichuan = { on: '2022-12-31', place: '511722' };
const anhui = { on: '2022-12-31', place: '34' };
const hainan = { on: '2022-12-31', place: '46' };
const guizhou = { on: '2023-12-31', place: '52' };
const good = { netIncomePerCapita: 20_000, incomeStable: true, guaranteesConsolidated: true, identifiedRisk: 'removed', newRisk: false };
const ofAnhui = { ...good, incomeStableMonths: 6, rigidExpenditureSettled: true, monitoredSince: '2022-01-15', riskEliminatedOn: '2022-07-15', measureCount: 1, noLabourAtAll: false };
const ofHainan = { ...good, netIncomePerCapita: null, disposableIncomePerCapita: 20_000, rigidExpenditureSettled: true, noLabourAtAll: false };
const line = 'not-established monitoring-line';

export const cases: readonly RuleCase[] = [
  { name: 'Guizhou 2023: one fen above its line of 7,300', ...guizhou, record: { ...good, netIncomePerCapita: 7300.01, monitoredSince: '2022-12-01', riskEliminatedOn: '2023-06-01' }, status: 'met' },
  { name: 'Guizhou 2023: exactly the line is not above it', ...guizhou, record: { ...good, netIncomePerCapita: 7300, monitoredSince: '2022-12-01', riskEliminatedOn: '2023-06-01' }, status: 'unmet' },
  { name: 'Guizhou: a day less than six months', ...guizhou, record: { ...good, monitoredSince: '2022-12-01', riskEliminatedOn: '2023-05-31' }, status: 'unmet' },
  { name: 'Guizhou: a risk that is gone naturally waits for no half year', ...guizhou, record: { ...good, identifiedRisk: 'gone-naturally', monitoredSince: '2023-05-01', riskEliminatedOn: '2023-05-31' }, status: 'met' },
  { name: 'published: the risk is gone and a new one is there', ...nation, record: { ...good, newRisk: true }, status: 'unmet' },
  { name: 'whether there is a new risk is missing', ...guizhou, record: { ...good, newRisk: null, monitoredSince: '2022-12-01', riskEliminatedOn: '2023-06-01' }, status: 'unknown', causes: ['missing newRisk'] },
  { name: 'Sichuan: an income of 5,999.99 is below any line', ...sichuan, record: { ...good, netIncomePerCapita: 5999.99 }, status: 'unmet', provisional: true },
  { name: 'Sichuan: above the floor nobody knows: it stays monitored', ...sichuan, record: { ...good, netIncomePerCapita: 20_000 }, status: 'unknown', causes: [line] },
  { name: 'what was verified of the guarantees agrees with the answers behind it', ...guizhou, record: { ...complete, ...good, monitoredSince: '2022-12-01', riskEliminatedOn: '2023-06-01' }, status: 'met' },
  { name: 'the answers behind it say that a house is dangerous: what was verified is not believed', ...guizhou, record: { ...good, housingGrade: 'D', housingRenovationAccepted: false, relocation: 'none', otherSafeHousing: false, monitoredSince: '2022-12-01', riskEliminatedOn: '2023-06-01' }, status: 'unknown', causes: ['contradiction contradiction'] },
  { name: 'Anhui: everything on its edge', ...anhui, record: ofAnhui, status: 'unknown', causes: [line] },
  { name: 'Anhui, published: income stable for five months', ...anhui, record: { ...ofAnhui, incomeStableMonths: 5 }, status: 'unmet' },
  { name: 'Anhui: identified a day less than half a year ago', ...anhui, record: { ...ofAnhui, riskEliminatedOn: '2022-07-14' }, status: 'unmet' },
  { name: 'Anhui: no measure in place', ...anhui, record: { ...ofAnhui, measureCount: 0 }, status: 'unmet' },
  { name: 'Anhui: a household without labour stays marked, whatever its figures', ...anhui, record: { ...ofAnhui, noLabourAtAll: true }, status: 'unmet' },
  { name: 'Hainan, published: an unstable income', ...hainan, record: { ...ofHainan, incomeStable: false }, status: 'unmet' },
  { name: 'Hainan: all conditions met, the line of the year not known', ...hainan, record: ofHainan, status: 'unknown', causes: [line] },
  { name: 'Hainan: a household without labour stays marked', ...hainan, record: { ...ofHainan, noLabourAtAll: true }, status: 'unmet' },
  { name: 'the general rule does not stop at a household without labour', ...guizhou, record: { ...good, noLabourAtAll: true, monitoredSince: '2022-12-01', riskEliminatedOn: '2023-06-01' }, status: 'met' },
  { name: 'from 2026 on nobody published the conditions', on: '2026-01-01', place: '53', record: good, status: 'unknown', causes: ['not-established implementation/monitoring/risk-elimination'] },
  { name: 'the day before the first rule', on: '2020-12-31', place: '34', record: ofAnhui, status: 'unknown', causes: ['not-yet implementation/monitoring/risk-elimination'] },
];
