import { wrong, type Check } from '../../../model/check.js';
import { oneOf } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { idNumberForm } from '../../indicators/register-member.js';

export const oldIdNumberCheck: Check = {
  id: 'implementation/recheck/old-id-number-check', code: 'DB-29', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '证件号码为15位旧号码', en: 'Old id number of 15 digits' },
  remedy: {
    zh: '“证件号码”是15位旧号码。请看居民身份证换成18位号码，不要自行推算。',
    en: 'The id number has 15 digits. Please enter the 18 digits of the id card; do not work them out.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '身份证号码15位，须升位', en: 'An id number of 15 digits has to be replaced' },
      value: wrong(oneOf(idNumberForm, 'resident-15'), { in: members }),
    },
  ],
};
