import { blank, type Check } from '../../../model/check.js';
import { compare, constant } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { productionExpense, productionIncome } from '../../indicators/income.js';

export const productionCostBlankCheck: Check = {
  id: 'implementation/recheck/production-cost-blank-check', code: 'DB-18', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '有生产经营性收入，未填支出', en: 'Production income, expense left empty' },
  remedy: {
    zh: '有“生产经营性收入”的，请补填“生产经营性支出”；确实没有支出的填0并注明原因。',
    en: 'Where there is production income, please fill in the production expense; where there really was none, enter 0 and say why.',
  },
  flaws: [
    { ...of2017, value: blank(productionExpense, { when: compare(productionIncome, '>', constant(0)) }), text: { zh: '有生产经营性收入而支出空白', en: 'Production income, expense empty' } },
  ],
};
