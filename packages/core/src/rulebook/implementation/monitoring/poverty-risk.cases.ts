import type { RuleCase } from '../../../model/rule-case.js';

const in2020 = { on: '2020-10-31', place: '511722' };
const in2021 = { on: '2021-10-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'a prominent difficulty that it cannot cope with is a risk', ...in2021, record: { prominentDifficulty: true, copesOnItsOwn: false }, status: 'met', provisional: true },
  { name: 'who copes on its own is not at risk, whatever the expenditure', ...in2021, record: { copesOnItsOwn: true }, status: 'unmet', provisional: true },
  { name: 'no difficulty, no expenditure and no fall of income is no risk', ...in2021, record: { prominentDifficulty: false, copesOnItsOwn: false, rigidExpenditurePerCapita: 0, incomeSharplyReduced: false }, status: 'unmet', provisional: true },
  { name: 'a sharply reduced income that it cannot cope with is a risk without any expenditure', ...in2021, record: { prominentDifficulty: false, copesOnItsOwn: false, rigidExpenditurePerCapita: 0, incomeSharplyReduced: true }, status: 'met', provisional: true },
  { name: 'whether the income fell sharply is missing', ...in2021, record: { prominentDifficulty: false, copesOnItsOwn: false, rigidExpenditurePerCapita: 0 }, status: 'unknown', causes: ['missing incomeSharplyReduced'] },
  { name: 'one fen of expenditure leaves it open: nobody said what is large', ...in2021, record: { prominentDifficulty: false, copesOnItsOwn: false, rigidExpenditurePerCapita: 0.01, incomeSharplyReduced: false }, status: 'unknown', causes: ['not-established large-expenditure-line'] },
  { name: 'ability to cope missing is unknown', ...in2021, record: { prominentDifficulty: true }, status: 'unknown', causes: ['missing copesOnItsOwn'] },
  { name: '2020: expenditure of exactly last year’s income is not beyond it', ...in2020, record: { prominentDifficulty: false, copesOnItsOwn: false, hardshipCause: 'illness', incomeSharplyReduced: false, rigidExpenditurePerCapita: 6000, lastYearNetIncomePerCapita: 6000 }, status: 'unmet', provisional: true },
  { name: '2020: one fen beyond it is a risk, provisionally', ...in2020, record: { prominentDifficulty: false, copesOnItsOwn: false, hardshipCause: 'illness', rigidExpenditurePerCapita: 6000.01, lastYearNetIncomePerCapita: 6000 }, status: 'met', provisional: true },
  { name: 'the day before the mechanism of 2020 there is no rule', on: '2020-03-19', place: '511722', record: { prominentDifficulty: true, copesOnItsOwn: false }, status: 'unknown', causes: ['not-yet implementation/monitoring/poverty-risk'] },
  { name: 'from 2026 on nobody said', on: '2026-01-01', place: '511722', record: { prominentDifficulty: true, copesOnItsOwn: false }, status: 'unknown', causes: ['not-established implementation/monitoring/poverty-risk'] },
];
