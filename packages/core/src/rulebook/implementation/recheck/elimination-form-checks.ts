import { blankChecks } from '../../../model/check-list.js';
import { is } from '../../../model/expr.js';
import { of2021 } from '../../check-lists.js';
import { dropoutAfter, housingDamagedAfter, insurancePayoutAfter, netIncomeAfter, netIncomePerCapitaAfter, productionExpenseAfter, productionIncomeAfter, propertyIncomeAfter, riskEliminated, selfPaidExpenditureAfter, transferIncomeAfter, uninsuredAfter, wageIncomeAfter, waterDamagedAfter } from '../../indicators/register.js';

/** What the form asks after a risk was eliminated: the guarantees and the parts of the income. */
export const eliminationFormChecks = blankChecks({ id: 'implementation/recheck/elimination-form-checks', subject: 'household', codeBy: 'dabiao', severity: 'correct', entry: of2021, when: is(riskEliminated) }, {
  dropout: { code: 'DB-90', of: dropoutAfter, look: { zh: '请问学校和家长。', en: 'Ask the school and the parents.' } },
  housing: { code: 'DB-91', of: housingDamagedAfter, look: { zh: '请入户看房。', en: 'Look at the house.' } },
  insurance: { code: 'DB-92', of: uninsuredAfter, look: { zh: '请查医保缴费记录。', en: 'Look at the records of the medical insurance.' } },
  water: { code: 'DB-93', of: waterDamagedAfter, look: { zh: '请入户看水源和水量。', en: 'Look at the source and amount of the water.' } },
  'wage-income': { code: 'DB-94', of: wageIncomeAfter, look: { zh: '请看风险消除时的收入登记表；没有的填0。', en: 'Look at the income form of the elimination; enter 0 where there was none.' } },
  'property-income': { code: 'DB-95', of: propertyIncomeAfter, look: { zh: '请看风险消除时的收入登记表；没有的填0。', en: 'Look at the income form of the elimination; enter 0 where there was none.' } },
  'transfer-income': { code: 'DB-96', of: transferIncomeAfter, look: { zh: '请看风险消除时的收入登记表；没有的填0。', en: 'Look at the income form of the elimination; enter 0 where there was none.' } },
  'production-income': { code: 'DB-97', of: productionIncomeAfter, look: { zh: '请看风险消除时的收入登记表；没有的填0。', en: 'Look at the income form of the elimination; enter 0 where there was none.' } },
  'production-expense': { code: 'DB-98', of: productionExpenseAfter, look: { zh: '请看风险消除时的收入登记表；没有的填0。', en: 'Look at the income form of the elimination; enter 0 where there was none.' } },
  'net-income': { code: 'DB-99', of: netIncomeAfter, look: { zh: '请按收入登记表算出：总收入减生产经营性支出。可以为负；算不出的不要填0。', en: 'Work it out from the income form: all income less production expense. It may be negative; do not enter 0 where it cannot be worked out.' } },
  'net-income-per-capita': { code: 'DB-100', of: netIncomePerCapitaAfter, look: { zh: '请按收入登记表算出：纯收入除以家庭人口数。可以为负；算不出的不要填0。', en: 'Work it out from the income form: net income by the size of the household. It may be negative; do not enter 0 where it cannot be worked out.' } },
  'insurance-payout': { code: 'DB-101', of: insurancePayoutAfter, look: { zh: '请看风险消除时的收入登记表；没有的填0。', en: 'Look at the income form of the elimination; enter 0 where there was none.' } },
  'self-paid-expenditure': { code: 'DB-102', of: selfPaidExpenditureAfter, look: { zh: '请看风险消除时的收入登记表；没有的填0。', en: 'Look at the income form of the elimination; enter 0 where there was none.' } },
});
