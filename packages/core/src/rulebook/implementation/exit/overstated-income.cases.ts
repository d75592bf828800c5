import type { RuleCase } from '../../../model/rule-case.js';

const sichuan = { on: '2018-12-31', place: '511722' };
const anhui = { on: '2016-12-31', place: '341302' };
const declared = { declaredNetIncomePerCapita: 3900 };

export const cases: readonly RuleCase[] = [
  { name: 'one fen below the line of Sichuan, declared above it', ...sichuan, record: { ...declared, verifiedNetIncomePerCapita: 3599.99 }, status: 'met', provisional: true },
  { name: 'exactly the line of Sichuan is enough', ...sichuan, record: { ...declared, verifiedNetIncomePerCapita: 3600 }, status: 'unmet', provisional: true },
  { name: 'one fen above the line', ...sichuan, record: { ...declared, verifiedNetIncomePerCapita: 3600.01 }, status: 'unmet', provisional: true },
  { name: 'overstated, and still above the line', ...sichuan, record: { ...declared, verifiedNetIncomePerCapita: 3700 }, status: 'unmet', provisional: true },
  { name: 'declared as it is, below the line: not overstated', ...sichuan, record: { declaredNetIncomePerCapita: 3500, verifiedNetIncomePerCapita: 3500 }, status: 'unmet', provisional: true },
  { name: 'declared one fen above what was found, below the line', ...sichuan, record: { declaredNetIncomePerCapita: 3500.01, verifiedNetIncomePerCapita: 3500 }, status: 'met', provisional: true },
  { name: 'what was declared settles nothing while nobody verified it', ...sichuan, record: declared, status: 'unknown', causes: ['missing verifiedNetIncomePerCapita'] },
  { name: 'what was declared is missing', ...sichuan, record: { verifiedNetIncomePerCapita: 3000 }, status: 'unknown', causes: ['missing declaredNetIncomePerCapita'] },
  { name: 'nationally exactly the lower series is not above any of them', ...anhui, record: { declaredNetIncomePerCapita: 3560, verifiedNetIncomePerCapita: 2952 }, status: 'met', provisional: true },
  { name: 'between the two series nobody knows', ...anhui, record: { declaredNetIncomePerCapita: 3560, verifiedNetIncomePerCapita: 2952.01 }, status: 'unknown', causes: ['not-established national-exit-income-line'] },
  { name: 'a finding below a bound is enough', ...anhui, record: { declaredNetIncomePerCapita: 3560, verifiedNetIncomePerCapita: { high: 2900 } }, status: 'met', provisional: true },
  { name: 'the day before the exit mechanism there is no rule', ...anhui, on: '2016-03-31', record: { ...declared, verifiedNetIncomePerCapita: 1000 }, status: 'unknown', causes: ['not-yet implementation/exit/overstated-income'] },
];
