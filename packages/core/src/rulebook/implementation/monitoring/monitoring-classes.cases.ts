import type { ClassesCase } from '../../../model/classes-case.js';

const xuanhan = '511722';
const in2020 = { on: '2020-10-31', place: xuanhan };
const in2021 = { on: '2021-10-31', place: xuanhan };
const atRisk = { prominentDifficulty: true, copesOnItsOwn: false };
const exited = { registeredAsPoor: true, povertyStatus: 'exited', ...atRisk };
const general = { registeredAsPoor: false, ...atRisk };
const struck = { suddenEvent: true, incomeSharplyReduced: true, basicLivingHardship: true };
const in2026 = 'not-established implementation/monitoring/monitoring-classes';

export const cases: readonly ClassesCase[] = [
  { name: 'the founding text’s monitored exited household: one household below 5,000 in 2020 is unstable', ...in2020, record: { ...exited, disposableIncomePerCapita: 4999.99, rigidExpenditurePerCapita: 0, lastYearNetIncomePerCapita: 4800 }, class: 'unstable-exited', provisional: true },
  { name: 'the founding text’s household on the edge: a general one below 5,000 in 2020 is on the edge', ...in2020, record: { ...general, disposableIncomePerCapita: 4999.99, rigidExpenditurePerCapita: 0, lastYearNetIncomePerCapita: 4800 }, class: 'near-poor', provisional: true },
  { name: '2020: exactly 5,000 is not below it, and without expenditure there is no class', ...in2020, record: { ...exited, hardshipCause: 'none', disposableIncomePerCapita: 5000, rigidExpenditurePerCapita: 0, lastYearNetIncomePerCapita: 4800 }, class: null, provisional: true },
  { name: '2020: expenditure beyond last year’s income counts above the line too', ...in2020, record: { ...general, hardshipCause: 'illness', incomeSharplyReduced: false, disposableIncomePerCapita: 9000, rigidExpenditurePerCapita: 4800.01, lastYearNetIncomePerCapita: 4800 }, class: 'near-poor', provisional: true },
  { name: '2020: a sudden hardship is no class yet: impossible, not unknown', ...in2020, record: { ...exited, ...struck, hardshipCause: 'accident', incomeSharplyReduced: false, disposableIncomePerCapita: 9000, rigidExpenditurePerCapita: 0, lastYearNetIncomePerCapita: 9000 }, class: null, provisional: true },
  { name: '2020: the net income of the register does not stand in for disposable income', ...in2020, record: { ...exited, hardshipCause: 'none', netIncomePerCapita: 2000 }, class: ['unstable-exited'], causes: ['missing disposableIncomePerCapita'] },
  { name: '2020: the epidemic took the work away, and income fell sharply: monitored above the line too', ...in2020, record: { ...exited, hardshipCause: 'epidemic', incomeSharplyReduced: true, disposableIncomePerCapita: 7000 }, class: 'unstable-exited', provisional: true },
  { name: '2020: a sharply reduced income without any blow is no signal', ...in2020, record: { ...exited, hardshipCause: 'none', incomeSharplyReduced: true, disposableIncomePerCapita: 7000 }, class: null, provisional: true },
  { name: 'the last day of the old classes, no answer but a sudden event: two are possible', on: '2021-04-30', place: xuanhan, record: { ...struck, prominentDifficulty: true }, class: ['unstable-exited', 'near-poor'], causes: ['missing registeredAsPoor', 'missing povertyStatus', 'missing disposableIncomePerCapita', 'missing hardshipCause', 'missing copesOnItsOwn'] },
  { name: 'the first day of the new ones: three are possible', on: '2021-05-01', place: xuanhan, record: { ...struck, prominentDifficulty: true }, class: ['unstable-exited', 'near-poor', 'sudden-hardship'], causes: ['missing registeredAsPoor', 'missing povertyStatus', 'missing netIncomePerCapita', 'missing copesOnItsOwn'], provisional: true },
  { name: '2021: exactly 6,000 is within the line', ...in2021, record: { ...exited, netIncomePerCapita: 6000 }, class: 'unstable-exited', provisional: true },
  { name: '2021: one fen above it and struck by a sudden event is sudden hardship', ...in2021, record: { ...exited, ...struck, netIncomePerCapita: 6000.01 }, class: 'sudden-hardship', provisional: true },
  { name: '2021: the same without a sudden event is no class', ...in2021, record: { ...exited, ...struck, suddenEvent: false, netIncomePerCapita: 6000.01 }, class: null, provisional: true },
  { name: '2021: no prominent difficulty and no expenditure, but the income fell sharply: sudden hardship all the same', ...in2021, record: { ...exited, ...struck, prominentDifficulty: false, rigidExpenditurePerCapita: 0, netIncomePerCapita: 8000 }, class: 'sudden-hardship', provisional: true },
  { name: '2021: large expenditure instead of a fallen income stays open, as nobody said what is large', ...in2021, record: { ...exited, ...struck, incomeSharplyReduced: false, rigidExpenditurePerCapita: 9000, netIncomePerCapita: 8000 }, class: ['sudden-hardship'], causes: ['not-established large-expenditure-line'], provisional: true },
  { name: 'a low income alone decides nothing: who copes on its own is in no class', ...in2021, record: { ...exited, copesOnItsOwn: true, netIncomePerCapita: 2000 }, class: null, provisional: true },
  { name: 'a low income alone decides nothing: ability to cope missing stays open', ...in2021, record: { ...exited, copesOnItsOwn: null, netIncomePerCapita: 2000 }, class: ['unstable-exited'], causes: ['missing copesOnItsOwn'], provisional: true },
  { name: 'registered or not missing: one of two classes', ...in2021, record: { ...exited, registeredAsPoor: null, netIncomePerCapita: 5000 }, class: ['unstable-exited', 'near-poor'], causes: ['missing registeredAsPoor'], provisional: true },
  { name: 'registered and not exited is none of the classes', ...in2021, record: { ...exited, povertyStatus: 'poor', netIncomePerCapita: 2000 }, class: null, provisional: true },
  { name: 'Sichuan 2022: the line is not known, but 3,000 is within any line that respects the floor of the State', on: '2022-01-01', place: xuanhan, record: { ...exited, ...struck, netIncomePerCapita: 3000 }, class: 'unstable-exited', provisional: true },
  { name: 'Sichuan 2022: exactly the floor is within every line', on: '2022-01-01', place: xuanhan, record: { ...exited, ...struck, netIncomePerCapita: 6000 }, class: 'unstable-exited', provisional: true },
  { name: 'Sichuan 2022: one fen above it may lie on either side, and 6,000 is not carried on', on: '2022-01-01', place: xuanhan, record: { ...exited, ...struck, netIncomePerCapita: 6000.01 }, class: ['unstable-exited', 'sudden-hardship'], causes: ['not-established monitoring-line'] },
  { name: 'Nankang 2024: 8,500 is its line, read in one copy', on: '2024-06-30', place: '360703', record: { ...exited, netIncomePerCapita: 8500 }, class: 'unstable-exited', provisional: true },
  { name: 'the rest of Jiangxi does not borrow it', on: '2024-06-30', place: '3607', record: { ...exited, ...struck, netIncomePerCapita: 8500 }, class: ['unstable-exited', 'sudden-hardship'], causes: ['not-established monitoring-line'] },
  { name: 'Gansu 2025 does not borrow the 8,600 of Lanzhou New Area', on: '2025-06-30', place: '62', record: { ...exited, ...struck, netIncomePerCapita: 8600 }, class: ['unstable-exited', 'sudden-hardship'], causes: ['not-established monitoring-line'] },
  { name: 'elsewhere 2022: 6,000 is within any line that respects the floor of the State', on: '2022-06-30', place: '52', record: { ...general, netIncomePerCapita: 6000 }, class: 'near-poor', provisional: true },
  { name: 'elsewhere 2022: 7,000 may lie on either side', on: '2022-06-30', place: '52', record: { ...general, ...struck, netIncomePerCapita: 7000 }, class: ['near-poor', 'sudden-hardship'], causes: ['not-established monitoring-line'] },
  { name: 'Guizhou 2023: 7,300 is its line', on: '2023-06-30', place: '52', record: { ...general, netIncomePerCapita: 7300 }, class: 'near-poor', provisional: true },
  { name: 'Guizhou 2023: one fen above it', on: '2023-06-30', place: '52', record: { ...general, ...struck, netIncomePerCapita: 7300.01 }, class: 'sudden-hardship', provisional: true },
  { name: 'the day before the mechanism of 2020 there are no classes', on: '2020-03-19', place: xuanhan, record: exited, class: [], causes: ['not-yet implementation/monitoring/monitoring-classes'] },
  { name: 'the last day of 2025', on: '2025-12-31', place: '53', record: { ...general, netIncomePerCapita: 8700 }, class: 'near-poor', provisional: true },
  { name: 'from 2026 on nobody said whether the classes survive', on: '2026-01-01', place: '53', record: { ...general, netIncomePerCapita: 1000 }, class: [], causes: [in2026] },
];
