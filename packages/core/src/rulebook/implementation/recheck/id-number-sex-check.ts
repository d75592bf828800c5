import { wrong, type Check } from '../../../model/check.js';
import { all, any, oneOf } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { idNumberSex, sex } from '../../indicators/register-member.js';

export const idNumberSexCheck: Check = {
  id: 'implementation/recheck/id-number-sex-check', code: 'DB-04', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '性别与证件号码不符', en: 'Sex differs from the id number' },
  remedy: {
    zh: '“性别”与证件号码第17位不一致（单数为男，双数为女）。请对照居民身份证，改正录错的一项。',
    en: 'The sex does not agree with digit 17 of the id number (odd male, even female). Please look at the id card and correct whichever is wrong.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '性别与证件号码所示不同', en: 'The sex is not that of the id number' },
      value: wrong(any(all(oneOf(sex, 'male'), oneOf(idNumberSex, 'female')), all(oneOf(sex, 'female'), oneOf(idNumberSex, 'male'))), { in: members }),
    },
  ],
};
