import { wrong, type Check } from '../../../model/check.js';
import { oneOf } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { idNumberForm } from '../../indicators/register-member.js';

export const idNumberBirthdayCheck: Check = {
  id: 'implementation/recheck/id-number-birthday-check', code: 'DB-03', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '证件号码中的出生日期不存在', en: 'Id number with an impossible day of birth' },
  remedy: {
    zh: '“证件号码”第7至14位应是真实的出生年月日。请对照居民身份证改正。',
    en: 'Digits 7 to 14 of the id number must be a real day of birth. Please correct them from the id card.',
  },
  flaws: [
    { ...of2017, value: wrong(oneOf(idNumberForm, 'impossible-birthday'), { in: members }), text: { zh: '出生日期不是历法上的日子', en: 'No such day in the calendar' } },
  ],
};
