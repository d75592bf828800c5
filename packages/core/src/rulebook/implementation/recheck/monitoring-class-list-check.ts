import { wrong, type Check } from '../../../model/check.js';
import { asOf, compare, constant, oneOf } from '../../../model/expr.js';
import { monitoringOpinion2020 } from '../../monitoring-documents.js';
import { monitoredSince, monitoringClass } from '../../indicators/register.js';
import { suddenHardshipKnown } from '../../parameters/record-limits.js';

export const monitoringClassListCheck: Check = {
  id: 'implementation/recheck/monitoring-class-list-check', code: 'DB-73', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '监测对象类别不属于当期', en: 'A monitoring class of another period' },
  remedy: {
    zh: '2021年5月前监测对象只有脱贫不稳定户和边缘易致贫户，没有突发严重困难户。请看识别公告，改正类别或识别时间。',
    en: 'Before May 2021 there were only unstable exited and near-poor households. Please look at the announcement and correct the class or the day of identification.',
  },
  flaws: [
    {
      from: '2020-03-20', source: monitoringOpinion2020, standing: 'official', text: { zh: '突发严重困难户识别于2021年5月之前', en: 'Sudden hardship identified before May 2021' },
      value: wrong(compare(asOf(suddenHardshipKnown, monitoredSince), '=', constant(0)), { when: oneOf(monitoringClass, 'sudden-hardship') }),
      reading: { zh: '按识别时间判断。2021年5月起才有第三类；文件未载日，自当月首日起算。', en: 'By the day of identification. The third class exists since May 2021; the day is not known and counted from the first.' },
    },
  ],
};
