import { wrong, type Check } from '../../../model/check.js';
import { any, compare, constant } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { netIncomePerCapita } from '../../indicators/household.js';
import { checkedIncomeCeiling } from '../../parameters/record-limits.js';

export const incomeRangeCheck: Check = {
  id: 'implementation/recheck/income-range-check', code: 'DB-46', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '人均纯收入不大于零或过高', en: 'Net income a head of nought or less, or too high' },
  remedy: {
    zh: '“家庭年人均纯收入”不大于0或超过10万元。请对照收入登记表逐项核对，看是否多录少录了位数、把户收入录成了人均。',
    en: 'Net income a head is 0 or less, or above 100,000 yuan. Please compare the income form item by item: a digit too many, or the income of the household entered as that of a head.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '人均纯收入小于等于0或大于10万元', en: '0 or less, or above 100,000 yuan' },
      value: wrong(any(compare(netIncomePerCapita, '<=', constant(0)), compare(netIncomePerCapita, '>', checkedIncomeCeiling))),
    },
  ],
};
