import { wrong, type Check } from '../../../model/check.js';
import { compare, constant, is } from '../../../model/expr.js';
import { of2021 } from '../../check-lists.js';
import { illnessRisk, selfPaidExpenditure } from '../../indicators/register.js';

export const selfPaidExpenditureCheck: Check = {
  id: 'implementation/recheck/self-paid-expenditure-check', code: '5_15_020', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '风险为因病，合规自付支出为零', en: 'Risk of illness, but nothing paid for it' },
  remedy: {
    zh: '风险选了因病，“合规自付支出”却为0。请看医疗票据和报销单，补填报销后自付的金额。',
    en: 'Illness is among the risks, and the compliant self-paid expenditure is 0. Please fill in from bills and reimbursements what the household paid itself.',
  },
  flaws: [
    {
      ...of2021, text: { zh: '因病而合规自付支出为0', en: 'Illness as the risk, nothing paid' },
      value: wrong(compare(selfPaidExpenditure, '=', constant(0)), { when: is(illnessRisk) }),
    },
  ],
};
