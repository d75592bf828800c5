import { wrong, type Check } from '../../../model/check.js';
import { all, compare, is, oneOf } from '../../../model/expr.js';
import { elsewhere2023, ofGuizhou2023 } from '../../check-lists.js';
import { netIncomePerCapita } from '../../indicators/household.js';
import { eliminationWay, riskEliminated } from '../../indicators/register.js';
import { monitoringLine } from '../../parameters/monitoring-line.js';

const text = { zh: '帮扶消除而收入低于当年监测范围', en: 'Eliminated by help, income below the line of the year' };
const value = wrong(compare(netIncomePerCapita, '<', monitoringLine), { when: all(is(riskEliminated), oneOf(eliminationWay, 'by-help')) });

export const lowIncomeEliminationCheck: Check = {
  id: 'implementation/recheck/low-income-elimination-check', code: '4_11_010', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '帮扶消除而收入低于监测范围', en: 'Eliminated by help, but below the monitoring line' },
  remedy: {
    zh: '“风险消除方式”为帮扶消除，人均纯收入却低于当年监测范围。请核对收入登记表：录错的改正，确实低的按程序恢复监测。',
    en: 'The risk was eliminated by help, and income is below the monitoring line of the year. Please compare the income form: correct it, or resume monitoring by the procedure.',
  },
  flaws: [
    {
      ...ofGuizhou2023, text, value,
      reading: { zh: '“当年”取判断之日所在年度。只知年份，自当年首日起算。', en: 'The year is that of the day of judgement. Only the year is known; counted from its first day.' },
    },
    { ...elsewhere2023, text, value },
  ],
};
