import { wrong, type Check } from '../../../model/check.js';
import { any, compare, constant } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { workMonths } from '../../indicators/register-member.js';
import { workMonthsCeiling } from '../../parameters/record-limits.js';

export const workMonthsCheck: Check = {
  id: 'implementation/recheck/work-months-check', code: 'DB-14', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '务工时间不在0至12个月', en: 'Months of work away outside 0 to 12' },
  remedy: {
    zh: '“务工时间”按本年度实际月数填，最多12个月。请问本人或看用工证明后改正。',
    en: 'Please enter the months of work away within the year, twelve at most. Ask the person or look at the employer’s certificate.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '少于0或多于12个月', en: 'Below 0 or above 12 months' },
      value: wrong(any(compare(workMonths, '<', constant(0)), compare(workMonths, '>', workMonthsCeiling)), { in: members }),
    },
  ],
};
