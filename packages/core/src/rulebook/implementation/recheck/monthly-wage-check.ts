import { outside, wrong, type Check } from '../../../model/check.js';
import { of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { monthlyWage } from '../../indicators/register-member.js';
import { monthlyWageCeiling, monthlyWageFloor } from '../../parameters/record-limits.js';

export const monthlyWageCheck: Check = {
  id: 'implementation/recheck/monthly-wage-check', code: 'DB-64', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '务工月收入不在100至30000元', en: 'Monthly wage outside 100 to 30,000 yuan' },
  remedy: {
    zh: '“务工月收入”不在100至30000元。请看工资单或问本人，看是否录成了日工资、年收入或多录了位数。',
    en: 'The monthly wage is outside 100 to 30,000 yuan. Please look at the payslip or ask: the wage of a day or a year, or a digit too many.',
  },
  flaws: [
    {
      ...of2023, text: { zh: '务工月收入小于100元或大于30000元', en: 'Below 100 or above 30,000 yuan' },
      value: wrong(outside(monthlyWage, monthlyWageFloor, monthlyWageCeiling), { in: members }),
    },
  ],
};
