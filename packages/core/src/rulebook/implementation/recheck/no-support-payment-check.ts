import { wrong, type Check } from '../../../model/check.js';
import { compare, constant, oneOf } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { extremePovertySupport } from '../../indicators/income.js';
import { householdKind } from '../../indicators/register.js';

export const noSupportPaymentCheck: Check = {
  id: 'implementation/recheck/no-support-payment-check', code: 'DB-43', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '五保（特困供养）户的供养金为零', en: 'Household on extreme-poverty support without any support' },
  remedy: {
    zh: '“户属性”为五保（特困供养）户，供养金却为0。请与民政部门发放名册核对，补填全年金额；已停发的改正户属性。',
    en: 'The kind of household is a household on extreme-poverty support, and the support payments of the year are 0. Please compare with the payment lists of the civil affairs bureau and fill in the amount; where payment has ended, correct the kind of household.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '五保（特困供养）户供养金为0', en: 'No payment at all' },
      value: wrong(compare(extremePovertySupport, '=', constant(0)), { when: oneOf(householdKind, 'extreme-poverty') }),
    },
  ],
};
