import type { ScoreCase } from '../../model/score-case.js';

const before = { on: '2019-10-31', place: '511722' };
const after = { on: '2019-11-01', place: '511722' };
/** Invented points that make 95. */
const high = { fundInput: 20, fundDisbursement: 25, fundSupervision: 20, fundEffect: 30, fundAdditions: 0, fundDeductions: 0 };
const clean = { ...high, seriousFundProblemCount: 0 };

export const cases: readonly ScoreCase[] = [
  { name: 'a score of 95 without serious problems is excellent, provisionally', ...after, record: clean, points: 95, grade: 'excellent', provisional: true },
  { name: 'a score of 95 with a serious problem stays 95, and is good', ...after, record: { ...high, seriousFundProblemCount: 1 }, points: 95, grade: 'good', provisional: true },
  { name: 'the day before, a serious problem was no bar', ...before, record: { ...high, seriousFundProblemCount: 1 }, points: 95, grade: 'excellent', provisional: true },
  { name: 'nobody knows of serious problems: excellent or good', ...after, record: high, points: 95, grade: ['excellent', 'good'], provisional: true },
  { name: 'exactly 90 is excellent', ...after, record: { ...clean, fundDeductions: 5 }, points: 90, grade: 'excellent', provisional: true },
  { name: 'a tenth below it is good', ...after, record: { ...clean, fundDeductions: 5.1 }, points: 89.9, grade: 'good', provisional: true },
  { name: 'exactly 80 is good', ...after, record: { ...clean, fundDeductions: 15 }, points: 80, grade: 'good', provisional: true },
  { name: 'a tenth below it passes', ...after, record: { ...clean, fundDeductions: 15.1 }, points: 79.9, grade: 'pass', provisional: true },
  { name: 'exactly 60 passes', ...after, record: { ...clean, fundDeductions: 35 }, points: 60, grade: 'pass', provisional: true },
  { name: 'a tenth below it fails', ...after, record: { ...clean, fundDeductions: 35.1 }, points: 59.9, grade: 'fail', provisional: true },
  { name: 'deductions never make it negative', ...after, record: { ...clean, fundInput: 0, fundDisbursement: 0, fundSupervision: 0, fundEffect: 3, fundDeductions: 10 }, points: 0, grade: 'fail', provisional: true },
  { name: 'additions never make it more than the full score', ...after, record: { ...clean, fundAdditions: 9 }, points: 100, grade: 'excellent', provisional: true },
  { name: 'the effect missing leaves every grade that it may reach, and no failing one', ...after, record: { ...clean, fundEffect: null }, points: [65, 100], grade: ['excellent', 'good', 'pass'], causes: ['missing fundEffect'], provisional: true },
  { name: 'an empty record may score anything', ...after, record: {}, points: [0, 100], grade: ['excellent', 'good', 'pass', 'fail'], causes: ['missing fundInput', 'missing fundDisbursement', 'missing fundSupervision', 'missing fundEffect', 'missing fundAdditions', 'missing fundDeductions'], provisional: true },
  { name: 'the year before there was no method', on: '2016-12-31', place: '511722', record: clean, points: [null, null], grade: [], causes: ['not-yet evaluation/fund-performance-score'] },
];
