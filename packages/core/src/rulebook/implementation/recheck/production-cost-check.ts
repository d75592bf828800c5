import { wrong, type Check } from '../../../model/check.js';
import { all, compare, constant } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { productionExpense, productionIncome } from '../../indicators/income.js';

export const productionCostCheck: Check = {
  id: 'implementation/recheck/production-cost-check', code: 'DB-17', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '有生产经营性收入，支出为零', en: 'Production income at no cost' },
  remedy: {
    zh: '有“生产经营性收入”而“生产经营性支出”为0。请按收入登记表逐项问清种子、化肥、饲料等支出后补填。',
    en: 'There is production income and the expense is 0. Please ask item by item for seed, fertiliser, fodder and the like, as on the income form, and fill the expense in.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '生产经营性收入大于0而支出为0', en: 'Income above 0, expense 0' },
      value: wrong(all(compare(productionIncome, '>', constant(0)), compare(productionExpense, '=', constant(0)))),
    },
  ],
};
