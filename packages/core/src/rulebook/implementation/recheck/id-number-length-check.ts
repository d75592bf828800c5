import { wrong, type Check } from '../../../model/check.js';
import { oneOf } from '../../../model/expr.js';
import { of2017, of2021 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { idNumberForm } from '../../indicators/register-member.js';

export const idNumberLengthCheck: Check = {
  id: 'implementation/recheck/id-number-length-check', code: 'DB-01', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '证件号码位数不对', en: 'Id number of the wrong length' },
  remedy: {
    zh: '请核对“证件号码”：身份证18位，残疾人证20位或22位。请看居民身份证或户口簿，15位旧号码请换成18位。',
    en: 'Please compare the id number with the id card or the household booklet: 18 digits, or 20 or 22 on a disability card. Old numbers of 15 digits have one of 18 today.',
  },
  flaws: [
    { ...of2017, value: wrong(oneOf(idNumberForm, 'wrong-length'), { in: members }), text: { zh: '不是15、18、20、22位', en: 'Not 15, 18, 20 or 22 digits' } },
    { ...of2021, value: wrong(oneOf(idNumberForm, 'wrong-length', 'resident-15'), { in: members }), text: { zh: '不是18、20、22位', en: 'Not 18, 20 or 22 digits' } },
  ],
};
