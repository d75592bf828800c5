import { wrong, type Check } from '../../../model/check.js';
import { oneOf } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { idNumberForm } from '../../indicators/register-member.js';

export const idNumberChecksumCheck: Check = {
  id: 'implementation/recheck/id-number-checksum-check', code: 'DB-02', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '证件号码校验不通过', en: 'Id number that fails its check' },
  remedy: {
    zh: '“证件号码”有一位或几位录错。请对照居民身份证逐位核对后改正；残疾人证的前18位应与身份证相同。',
    en: 'One or more digits of the id number are mistyped. Please compare them one by one with the card; the first 18 of a disability card are those of the id card.',
  },
  flaws: [
    { ...of2017, value: wrong(oneOf(idNumberForm, 'wrong-check', 'wrong-characters'), { in: members }), text: { zh: '校验码不符（GB 11643）', en: 'The check character does not fit (GB 11643)' } },
  ],
};
