import { wrong, type Check } from '../../../model/check.js';
import { any, compare, constant, oneOf } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { dibaoPayment, extremePovertySupport } from '../../indicators/income.js';
import { householdKind } from '../../indicators/register.js';

export const generalPaymentCheck: Check = {
  id: 'implementation/recheck/general-payment-check', code: 'DB-41', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '一般户领取低保金或供养金', en: 'General household that receives dibao or support' },
  remedy: {
    zh: '“户属性”为一般户，却有低保金或特困供养金。请与民政部门发放名册核对：在册的改正户属性，没有的改正收入。',
    en: 'The household is entered as general and receives dibao or extreme-poverty support. Please compare with the payment lists: correct the kind of household, or the income.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '一般户有低保金或五保金', en: 'A payment to a general household' },
      value: wrong(any(compare(dibaoPayment, '>', constant(0)), compare(extremePovertySupport, '>', constant(0))), { when: oneOf(householdKind, 'general') }),
    },
  ],
};
