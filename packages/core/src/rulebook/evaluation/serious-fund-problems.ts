import { compare, constant } from '../../model/expr.js';
import type { Rule } from '../../model/rule.js';
import { seriousFundProblemCount } from '../indicators/assessment.js';
import { fundPerformance2019 } from '../sources.js';

export const seriousFundProblems: Rule = {
  id: 'evaluation/serious-fund-problems',
  label: { zh: '资金存在严重问题', en: 'Serious problems with the funds' },
  subject: 'county',
  sense: 'veto',
  criteria: [
    {
      from: '2019-11-01', verifiedThrough: '2020-12-31', source: fundPerformance2019, standing: 'reported',
      text: { zh: '存在严重问题（存在即不得评为优秀）', en: 'Serious problems (with any, no excellent grade)' },
      reading: {
        zh: '何为严重问题原文未见，以查实的严重问题数为准，有一个即不得评为优秀，不影响其他等次。只见印发年月，自当月首日起算。',
        en: 'What is serious was not seen; the number of serious problems that were established decides, and one is enough to bar the excellent grade; the other grades are left alone. Only the month of issue was seen; counted from its first day.',
      },
      value: compare(seriousFundProblemCount, '>=', constant(1)),
    },
  ],
};
