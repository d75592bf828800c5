import { wrong, type Check } from '../../../model/check.js';
import { all, compare, constant } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { dibaoPayment, extremePovertySupport } from '../../indicators/income.js';

export const twoPaymentsCheck: Check = {
  id: 'implementation/recheck/two-payments-check', code: 'DB-40', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '同时有低保金和特困供养金', en: 'Dibao and extreme-poverty support at once' },
  remedy: {
    zh: '“最低生活保障金”和“特困人员救助供养金”都大于0。同一人只能享受一种，请与民政部门发放名册核对，改正录错的一项。',
    en: 'Dibao payments and extreme-poverty support are both above 0. One person receives only one of them; please compare with the payment lists of the civil affairs bureau and correct whichever is wrong.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '低保金、五保金并存', en: 'Both payments' },
      value: wrong(all(compare(dibaoPayment, '>', constant(0)), compare(extremePovertySupport, '>', constant(0)))),
    },
  ],
};
