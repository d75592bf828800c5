import { wrong, type Check } from '../../../model/check.js';
import { compare } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { yearsInGrade } from '../../indicators/register-member.js';
import { sameGradeYears } from '../../parameters/record-limits.js';

export const sameGradeCheck: Check = {
  id: 'implementation/recheck/same-grade-check', code: 'DB-52', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '连续三年登记为同一年级', en: 'Three years in the same grade' },
  remedy: {
    zh: '“在校生状况”连续三年是同一年级。请看学籍卡：升学的更新年级，确实留级或休学的请注明。',
    en: 'The stage of schooling has been the same grade for three years. Please look at the school card: update the grade, or note that the pupil repeats it or is on leave.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '三年同一年级', en: 'Three years in one grade' },
      value: wrong(compare(yearsInGrade, '>=', sameGradeYears), { in: members }),
    },
  ],
};
