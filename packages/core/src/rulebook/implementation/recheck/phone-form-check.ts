import { wrong, type Check } from '../../../model/check.js';
import { oneOf } from '../../../model/expr.js';
import { of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { phoneForm } from '../../indicators/register-member.js';

export const phoneFormCheck: Check = {
  id: 'implementation/recheck/phone-form-check', code: 'DB-67', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '联系电话不是手机号码', en: 'Phone number that is no mobile number' },
  remedy: {
    zh: '“联系电话”不是1开头、第二位3至9的11位手机号码。请打电话或入户核实后改正。',
    en: 'The phone number is no mobile number: eleven digits, the first 1, the second 3 to 9. Please ring or visit and correct it.',
  },
  flaws: [
    {
      ...of2023, text: { zh: '不是11位手机号码', en: 'Not a mobile number of eleven digits' },
      value: wrong(oneOf(phoneForm, 'other'), { in: members }),
    },
  ],
};
