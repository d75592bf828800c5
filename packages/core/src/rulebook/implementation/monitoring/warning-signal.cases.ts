import type { RuleCase } from '../../../model/rule-case.js';

const in2020 = { on: '2020-10-31', place: '511722' };
const in2023 = { on: '2023-10-31', place: '511722' };
const zhaohua = { on: '2020-10-31', place: '510811' };
const ill = { hardshipCause: 'illness', incomeSharplyReduced: false };

export const cases: readonly RuleCase[] = [
  { name: 'the epidemic and a sharply reduced income: the founding text’s year', ...in2020, record: { hardshipCause: 'epidemic', incomeSharplyReduced: true }, status: 'met' },
  { name: 'expenditure of exactly last year’s income is not beyond it', ...in2020, record: { ...ill, rigidExpenditurePerCapita: 4800, lastYearNetIncomePerCapita: 4800 }, status: 'unmet' },
  { name: 'one fen beyond it is', ...in2020, record: { ...ill, rigidExpenditurePerCapita: 4800.01, lastYearNetIncomePerCapita: 4800 }, status: 'met' },
  { name: 'published: 30,000 of expenditure against 20,000 of income', on: '2020-10-31', place: '34', record: { hardshipCause: 'illness', rigidExpenditurePerCapita: 30_000, lastYearNetIncomePerCapita: 20_000 }, status: 'met' },
  { name: 'nothing struck: a low income is no signal', ...in2020, record: { hardshipCause: 'none', incomeSharplyReduced: true }, status: 'unmet' },
  { name: 'what struck is missing', ...in2020, record: { incomeSharplyReduced: true }, status: 'unknown', causes: ['missing hardshipCause'] },
  { name: 'since 2022: a sudden event and a sharply reduced income', ...in2023, record: { suddenEvent: true, incomeSharplyReduced: true }, status: 'met', provisional: true },
  { name: 'since 2022: no sudden event is no signal', ...in2023, record: { suddenEvent: false, incomeSharplyReduced: true }, status: 'unmet', provisional: true },
  { name: 'since 2022: a sudden event without expenditure and without a fall of income', ...in2023, record: { suddenEvent: true, incomeSharplyReduced: false, rigidExpenditurePerCapita: 0 }, status: 'unmet', provisional: true },
  { name: 'since 2022: whether an event struck is missing', ...in2023, record: { incomeSharplyReduced: true }, status: 'unknown', causes: ['missing suddenEvent'] },
  { name: 'since 2022: how large expenditure has to be nobody said', ...in2023, record: { suddenEvent: true, incomeSharplyReduced: false, rigidExpenditurePerCapita: 9000 }, status: 'unknown', causes: ['not-established large-expenditure-line'] },
  { name: 'the eight months before the guide are carried back, provisionally', on: '2021-05-01', place: '511722', record: { suddenEvent: true, incomeSharplyReduced: true }, status: 'met', provisional: true },
  { name: 'Zhaohua: exactly half of last year’s income is not less than half', ...zhaohua, record: { hardshipCause: 'none', netIncomePerCapita: 4000, lastYearNetIncomePerCapita: 8000 }, status: 'unmet', provisional: true },
  { name: 'Zhaohua: one fen less is a warning', ...zhaohua, record: { hardshipCause: 'none', netIncomePerCapita: 3999.99, lastYearNetIncomePerCapita: 8000 }, status: 'met', provisional: true },
  { name: 'Zhaohua: no income last year leaves no share', ...zhaohua, record: { hardshipCause: 'none', netIncomePerCapita: 100, lastYearNetIncomePerCapita: 0 }, status: 'unknown', causes: ['whole-not-positive whole'] },
  { name: 'the same elsewhere is none', ...in2020, record: { hardshipCause: 'none', netIncomePerCapita: 3999.99, lastYearNetIncomePerCapita: 8000 }, status: 'unmet' },
  { name: 'from 2026 on nobody published what a signal is', on: '2026-01-01', place: '511722', record: { suddenEvent: true, incomeSharplyReduced: true }, status: 'unknown', causes: ['not-established implementation/monitoring/warning-signal'] },
  { name: 'the day before the mechanism there is no rule', on: '2020-03-19', place: '511722', record: { hardshipCause: 'illness', incomeSharplyReduced: true }, status: 'unknown', causes: ['not-yet implementation/monitoring/warning-signal'] },
];
