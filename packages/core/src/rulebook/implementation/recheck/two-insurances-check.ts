import { wrong, type Check } from '../../../model/check.js';
import { all, any, is, not } from '../../../model/expr.js';
import { of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { employeeMedicalInsurance, residentMedicalInsurance } from '../../indicators/register-member.js';

export const twoInsurancesCheck: Check = {
  id: 'implementation/recheck/two-insurances-check', code: 'DB-70', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '两种基本医疗保险同为是或同为否', en: 'Both medical insurances, or neither' },
  remedy: {
    zh: '城乡居民和城镇职工基本医疗保险应一项为是、一项为否。请查医保缴费记录后改正；都未参加的协助参保。',
    en: 'One of the two medical insurances should be yes and the other no. Please look at the records and correct them; where there is neither, help the person to be insured.',
  },
  flaws: [
    {
      ...of2023, text: { zh: '两种医保同为是或同为否', en: 'Both yes or both no' },
      value: wrong(any(all(is(residentMedicalInsurance), is(employeeMedicalInsurance)), all(not(is(residentMedicalInsurance)), not(is(employeeMedicalInsurance)))), { in: members }),
    },
  ],
};
