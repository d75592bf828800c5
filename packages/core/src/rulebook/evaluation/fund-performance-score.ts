import type { Band } from '../../model/classes.js';
import { all, atLeast, atMost, compare, constant, holds, minus, not, score } from '../../model/expr.js';
import type { Score } from '../../model/score.js';
import { fundAdditions, fundDeductions, fundDisbursement, fundEffect, fundInput, fundSupervision } from '../indicators/assessment.js';
import { excellentScore, fundPerformanceTotal, goodScore, passScore } from '../parameters/fund-performance.js';
import { fundPerformance2017, fundPerformance2019, fundPerformanceReport2019 } from '../sources.js';
import { seriousFundProblems } from './serious-fund-problems.js';

const items = score(
  { id: 'input', label: { zh: '资金投入', en: 'Funds put in' }, points: fundInput },
  { id: 'disbursement', label: { zh: '资金拨付', en: 'Disbursement' }, points: fundDisbursement },
  { id: 'supervision', label: { zh: '资金监管', en: 'Supervision' }, points: fundSupervision },
  { id: 'effect', label: { zh: '资金使用成效', en: 'Effect of the funds' }, points: fundEffect },
  { id: 'additions', label: { zh: '加分', en: 'Points added' }, points: fundAdditions },
  { id: 'deductions', label: { zh: '减分', en: 'Points deducted' }, points: minus(constant(0), fundDeductions) },
);
const total = atMost(atLeast(items, constant(0)), fundPerformanceTotal);

const excellent = compare(total, '>=', excellentScore);
const excellentBand = { code: 'excellent', label: { zh: '优秀', en: 'Excellent' } };
const others: readonly Band[] = [
  { code: 'good', label: { zh: '良好', en: 'Good' }, when: compare(total, '>=', goodScore) },
  { code: 'pass', label: { zh: '及格', en: 'Pass' }, when: compare(total, '>=', passScore) },
  { code: 'fail', label: { zh: '不及格', en: 'Fail' }, when: compare(total, '<', passScore) },
];

export const fundPerformanceScore: Score = {
  id: 'evaluation/fund-performance-score',
  label: { zh: '财政专项扶贫资金绩效评价', en: 'Performance of special fiscal funds for poverty alleviation' },
  subject: 'county',
  polarity: 'higher-is-better',
  outOf: fundPerformanceTotal,
  formula: [
    {
      from: '2017-01-01', verifiedThrough: '2020-12-31', source: fundPerformance2017, standing: 'reported',
      text: { zh: '资金投入、资金拨付、资金监管、资金使用成效，加减分', en: 'Funds put in, disbursement, supervision, effect, points added and deducted' },
      reading: {
        zh: '各指标分值未查到，每项取评价人所给的分数；缺一项，总分只在两端之间。总分不低于0，不高于满分。只知年份，自当年首日起算。',
        en: 'The points of single indicators were not found; each item is what the evaluators gave, and where one is missing the total only lies between two ends. The total is no less than 0 and no more than the full score. Only the year is known; counted from its first day.',
      },
      value: total,
    },
  ],
  grades: {
    id: 'evaluation/fund-performance-score.grades',
    label: { zh: '资金绩效等次', en: 'Grades of fund performance' },
    subject: 'county',
    bands: [
      {
        from: '2017-01-01', verifiedThrough: '2019-10-31', source: fundPerformanceReport2019, standing: 'reported',
        reading: { zh: '等次名称见于报道，分数线尚待证实，见各参数。', en: 'The names of the grades are from a report; the cut-offs are not yet confirmed, see the parameters.' },
        value: [{ ...excellentBand, when: excellent }, ...others],
      },
      {
        from: '2019-11-01', verifiedThrough: '2020-12-31', source: fundPerformance2019, standing: 'reported',
        text: { zh: '存在严重问题的，不得评为优秀', en: 'With serious problems no excellent grade' },
        reading: { zh: '只限不得评为优秀：分数不减，等次落到下一等。只见印发年月，自当月首日起算。', en: 'It only bars the excellent grade: the points stay, and the grade is the next one. Only the month of issue was seen; counted from its first day.' },
        value: [{ ...excellentBand, when: all(excellent, not(holds(seriousFundProblems))) }, ...others],
      },
    ],
  },
};
