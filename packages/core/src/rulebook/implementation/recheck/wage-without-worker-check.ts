import { wrong, type Check } from '../../../model/check.js';
import { any, compare, constant, not, some } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { wageIncome } from '../../indicators/income.js';
import { publicPostKinds, workMonths } from '../../indicators/register-member.js';

export const wageWithoutWorkerCheck: Check = {
  id: 'implementation/recheck/wage-without-worker-check', code: 'DB-48', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '有工资性收入，无人务工', en: 'Wage income, but nobody works' },
  remedy: {
    zh: '有“工资性收入”，却没有成员填“务工时间”。请问清是谁的工资：补填务工情况或公益性岗位，录错的改正收入。',
    en: 'There is wage income, but no member has months of work. Please find out whose wage it is: fill in the work or the public post, or correct the income.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '有工资性收入而无务工人员', en: 'Wage income without a worker' },
      value: wrong(not(some(members, any(compare(workMonths, '>', constant(0)), compare(publicPostKinds, '>', constant(0))))), { when: compare(wageIncome, '>', constant(0)) }),
      reading: { zh: '公益性岗位的报酬也是工资，在岗的按务工计。只知年份，自当年首日起算。', en: 'The pay of a public post is a wage too, so whoever holds one counts as a worker. Only the year is known; counted from its first day.' },
    },
  ],
};
