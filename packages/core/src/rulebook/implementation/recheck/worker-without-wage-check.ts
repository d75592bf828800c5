import { wrong, type Check } from '../../../model/check.js';
import { all, compare, constant, some } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { wageIncome } from '../../indicators/income.js';
import { workMonths } from '../../indicators/register-member.js';

export const workerWithoutWageCheck: Check = {
  id: 'implementation/recheck/worker-without-wage-check', code: 'DB-49', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '有人务工，无工资性收入', en: 'A worker, but no wage income' },
  remedy: {
    zh: '有成员填了“务工时间”，“工资性收入”却为0。请问本人或家人全年带回或寄回多少，补填收入；没有务工的改正。',
    en: 'A member has months of work away, and wage income is 0. Please ask what was earned in the year and fill it in; where nobody worked away, correct the months.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '有务工人员而工资性收入为0', en: 'A worker, and no wage income' },
      value: wrong(all(compare(wageIncome, '=', constant(0)), some(members, compare(workMonths, '>', constant(0))))),
    },
  ],
};
