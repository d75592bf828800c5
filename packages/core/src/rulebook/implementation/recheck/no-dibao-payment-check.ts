import { wrong, type Check } from '../../../model/check.js';
import { compare, constant, oneOf } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { dibaoPayment } from '../../indicators/income.js';
import { householdKind } from '../../indicators/register.js';

export const noDibaoPaymentCheck: Check = {
  id: 'implementation/recheck/no-dibao-payment-check', code: 'DB-42', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '低保户的低保金为零', en: 'Dibao household without any dibao' },
  remedy: {
    zh: '“户属性”为低保户，低保金却为0。请与民政部门发放名册核对，补填全年金额；已停发的改正户属性。',
    en: 'The kind of household is a dibao household, and the dibao payments of the year are 0. Please compare with the payment lists of the civil affairs bureau and fill in the amount; where payment has ended, correct the kind of household.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '低保户低保金为0', en: 'No payment at all' },
      value: wrong(compare(dibaoPayment, '=', constant(0)), { when: oneOf(householdKind, 'dibao') }),
    },
  ],
};
