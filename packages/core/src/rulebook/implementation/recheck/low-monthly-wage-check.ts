import { wrong, type Check } from '../../../model/check.js';
import { all, compare } from '../../../model/expr.js';
import { of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { monthlyWage } from '../../indicators/register-member.js';
import { explainedWage, monthlyWageFloor } from '../../parameters/record-limits.js';

export const lowMonthlyWageCheck: Check = {
  id: 'implementation/recheck/low-monthly-wage-check', code: 'DB-65', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '务工月收入低于400元', en: 'Monthly wage below 400 yuan' },
  remedy: {
    zh: '“务工月收入”低于400元，须作说明。请问本人：零工的写明，录错的改正。',
    en: 'The monthly wage is below 400 yuan and has to be explained. Please ask: note odd jobs, or correct it.',
  },
  flaws: [
    {
      ...of2023, text: { zh: '低于400元须说明', en: 'Below 400 yuan, to be explained' },
      value: wrong(all(compare(monthlyWage, '>=', monthlyWageFloor), compare(monthlyWage, '<', explainedWage)), { in: members }),
      reading: { zh: '低于100元的另有一项核查，这里不重复。只知年份，自当年首日起算。', en: 'Below 100 yuan another check speaks, so this one does not. Only the year is known; counted from its first day.' },
    },
  ],
};
