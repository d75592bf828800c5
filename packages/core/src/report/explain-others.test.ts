/** What figures, classes, scores and checks say of a record, as sentences in both languages. */
import { expect, test } from 'vitest';
import { checkRecord } from '../engine/check/check-record.js';
import { classify } from '../engine/classes/classify.js';
import { measure } from '../engine/figure/measure.js';
import { assess } from '../engine/score/assess.js';
import { judge } from '../engine/judge.js';
import { nextQuestions } from '../engine/next-questions.js';
import type { RecordOf } from '../model/record.js';
import { fundPerformanceScore } from '../rulebook/evaluation/fund-performance-score.js';
import { electricity } from '../rulebook/implementation/exit/electricity.js';
import { countyStage } from '../rulebook/implementation/exit/county-stage.js';
import { incidenceFromCounts } from '../rulebook/implementation/exit/incidence-from-counts.js';
import { windowIncome } from '../rulebook/implementation/monitoring/income-window.js';
import { monitoringClasses } from '../rulebook/implementation/monitoring/monitoring-classes.js';
import { educationBlankCheck } from '../rulebook/implementation/recheck/education-blank-check.js';
import { workMonthsCheck } from '../rulebook/implementation/recheck/work-months-check.js';
import { explain } from './explain.js';
import { explainAssessment } from './explain-assessment.js';
import { explainChecked } from './explain-checked.js';
import { explainClassification } from './explain-classification.js';
import { explainMeasurement } from './explain-measurement.js';
import { en } from './messages/en.js';
import { zh } from './messages/zh.js';
import { tellQuestion } from './tell-question.js';
import { tellRemedy } from './tell-remedy.js';
import { toBasis } from './to-basis.js';
import { toChecklist } from './to-checklist.js';

const at = { on: '2019-12-31', place: '511722' };
const counts = { ruralPopulation: 100_000, remainingPoor: 1_000, missedPoor: 400, wronglyExited: 190 };

test('a number with what it was worked out of; a gap widens it and is named', () => {
  expect(explainMeasurement(measure(incidenceFromCounts, counts, at), zh)).toEqual([
    '综合贫困发生率（按人数），按2019年12月31日计：1.59%。', '依据：建档立卡剩余贫困人口：1,000 人；漏评人口：400 人；错退人口：190 人；农村户籍人口：100,000 人。',
  ]);
  const gap = explainMeasurement(measure(incidenceFromCounts, { ...counts, wronglyExited: null }, at), en);
  expect(gap[1]).toContain('People who exited wrongly: not filled in');
  expect(gap.slice(2)).toEqual(['Still needed: People who exited wrongly.']);
});

test('a number that no document defines on the day cannot be told, and says whose turn it is', () => {
  expect(explainMeasurement(measure(incidenceFromCounts, counts, { ...at, on: '2016-01-01' }), en)).toEqual([
    'Comprehensive incidence of poverty, from counts, as of 1 January 2016: cannot be told.', 'Comprehensive incidence of poverty, from counts: Standard not yet in force; the competent authority has to say.',
  ]);
});

test('rows that count are told as what they may come to, and a weak footing follows', () => {
  expect(explainMeasurement(measure(windowIncome, { incomeMonthCount: 1, incomeMonths: [{ earned: 5 }], appliedOn: '2023-06-01' }, { ...at, on: '2023-12-31' }), en)).toEqual([
    'Income within the window, as of 31 December 2023: 0–5 yuan.', 'Worked out of: Income ledger: 0–5 yuan.', 'Still needed: Day on which it was earned #1.',
    'Provisional: Income within the window (Inferred); Income window (Inferred). To be judged again once the document is found.',
  ]);
});

test('a class with its condition, and no class behind the one that applies', () => {
  expect(explainClassification(classify(countyStage, { delistedOn: '2018-07-31' }, at), zh)).toEqual([
    '贫困县退出进展，按2019年12月31日计：已退出。', '已退出：条件成立。实际：518 天；条件：自公告退出日期至判定日的满天数 ≥ 0。',
  ]);
});

test('a class that is not settled: which it may be, and what would tell', () => {
  const lines = explainClassification(classify(monitoringClasses, { registeredAsPoor: true, povertyStatus: 'exited', disposableIncomePerCapita: 4_000 }, { ...at, on: '2020-12-31' }), en);
  expect(lines[0]).toBe('Classes of households to be monitored, as of 31 December 2020: unknown; it may be Unstable exited household.');
  expect(lines.slice(1, 3).map((line) => line.split(';')[0])).toEqual(['Unstable exited household: the condition cannot be told', 'Household on the edge: the condition does not hold']);
  expect(lines[3]).toMatch(/^Still needed: Is able to cope on its own, Has a prominent difficulty/);
  expect(explainClassification(classify(countyStage, {}, { ...at, on: '2016-01-01' }), en)[0]).toBe('Where a poor county stands, as of 1 January 2016: cannot be told.');
});

const scored = { fundInput: 15, fundDisbursement: 15, fundSupervision: 20, fundEffect: 45, fundAdditions: 0, fundDeductions: 0 };
const assessed = (record: RecordOf) => explainAssessment(assess(fundPerformanceScore, record, at), en);

test('a score by item, its grade with the cut-offs, and the veto that bars the best grade', () => {
  expect(assessed({ ...scored, seriousFundProblemCount: 1 })).toEqual([
    'Performance of special fiscal funds for poverty alleviation, as of 31 December 2019: 95 points (out of 100 points).',
    'Points by item: Funds put in: 15 points; Disbursement: 15 points; Supervision: 20 points; Effect of the funds: 45 points; Points added: 0 points; Points deducted: 0 points.',
    'Grades of fund performance, as of 31 December 2019: Good.',
    'Conditions of the grades: Excellent (≥ 90 points, and not (Serious problems (with any, no excellent grade))): does not hold; Good (≥ 80 points): holds; Pass (≥ 60 points): holds; Fail (< 60 points): does not hold.',
    'Vetoes: Serious problems with the funds: Vetoed.',
    'Provisional: Full score of fund performance (Recalled); Cut-off of a good fund performance (Recalled). To be judged again once the document is found.',
  ]);
});

test('an item that is missing leaves points and grade open', () => {
  const lines = assessed({ ...scored, fundEffect: null, seriousFundProblemCount: 0 });
  expect(lines[0]).toContain(': 50–100 points (out of 100 points).');
  expect(lines[2]).toBe('Grades of fund performance, as of 31 December 2019: unknown; it may be Excellent, or Good, or Pass, or Fail.');
  expect(lines).toContain('Still needed: Points for the effect of the funds.');
});

const checked = (record: RecordOf, m = en) => checkRecord([workMonthsCheck, educationBlankCheck], record, { ...at, on: '2017-12-31' }).map((one) => explainChecked(one, m));

test('a defect: where, what the record says, and what to do', () => {
  expect(checked({ householdSize: 2, members: [{ workMonths: 1, schoolStage: 'none' }, { workMonths: 13, schoolStage: 'none', education: 'primary' }] }, zh)).toEqual([
    ['DB-14 务工时间不在0至12个月，按2017年12月31日计：有缺陷。', '所见：#2 务工时间：13 个月。', '“务工时间”按本年度实际月数填，最多12个月。请问本人或看用工证明后改正。'],
    ['DB-31 非在校生未填文化程度，按2017年12月31日计：有缺陷。', '所见：#1 文化程度未填：是。', '“在校生状况”为非在校生的，请补填“文化程度”。请看毕业证，或问本人和家人。'],
  ]);
});

test('what cannot be told says what is missing, and never what to correct', () => {
  expect(checked({ householdSize: 2, members: [{ workMonths: 1 }] })).toEqual([
    ['DB-14 Months of work away outside 0 to 12, as of 31 December 2017: cannot be told.', 'Still needed: Household members (List incomplete).'],
    ['DB-31 Education of somebody not at school left empty, as of 31 December 2017: cannot be told.', 'Still needed: Stage of schooling #1, Household members (List incomplete).'],
  ]);
  expect(checked({ householdSize: 1, members: [{ workMonths: 1, schoolStage: 'primary' }] }).map(([first]) => first)).toEqual([
    'DB-14 Months of work away outside 0 to 12, as of 31 December 2017: in order.', 'DB-31 Education of somebody not at school left empty, as of 31 December 2017: Not applicable.',
  ]);
});

test('a verdict that is none, and words that are none, are refused by whatever tells one', () => {
  for (const tellIt of [explain, toChecklist, toBasis]) {
    expect(() => tellIt(undefined as never, en)).toThrow(/^verdict: given "undefined"; expected an object with part\. .+ \/ 应为/);
    expect(() => tellIt(judge(electricity, {}, at), undefined as never)).toThrow(/^messages: given "undefined"/);
  }
  expect(() => tellRemedy(null as never, en)).toThrow(/^remedy: /);
  expect(() => tellQuestion({} as never, 'standard', en)).toThrow(/^question: /);
  expect(() => tellQuestion(nextQuestions(electricity, {}, at).questions[0] as never, 'constructor' as never, en)).toThrow(/^sense: .+one of: standard, risk/);
});

test('what is none of these is refused', () => {
  for (const explain of [explainMeasurement, explainClassification, explainAssessment, explainChecked]) {
    expect(() => explain(undefined as never, en)).toThrow(/given "undefined"; expected an object with \w+\. .+ \/ 应为/);
    expect(() => explain({ span: {}, bands: [], points: {}, findings: [] } as never, null as never)).toThrow(/^messages: /);
  }
});
