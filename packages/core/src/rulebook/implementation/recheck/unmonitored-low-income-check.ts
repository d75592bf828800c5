import { wrong, type Check } from '../../../model/check.js';
import { all, compare } from '../../../model/expr.js';
import { hasExited, notMonitored } from '../../check-conditions.js';
import { of2023 } from '../../check-lists.js';
import { netIncomePerCapita } from '../../indicators/household.js';
import { monitoringLine } from '../../parameters/monitoring-line.js';

export const unmonitoredLowIncomeCheck: Check = {
  id: 'implementation/recheck/unmonitored-low-income-check', code: '1_02_006', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '脱贫户收入低于监测范围，未纳入监测', en: 'Exited household below the monitoring line that is not monitored' },
  remedy: {
    zh: '该户已脱贫，人均纯收入低于当年监测范围，却未纳入监测。请入户核实收入和风险：属实的按程序识别，录错的改正。',
    en: 'The household has exited, its income is below the monitoring line, and it is not monitored. Please verify income and risks at home: identify it by the procedure, or correct the entry.',
  },
  flaws: [
    {
      ...of2023, text: { zh: '脱贫户收入低于当年监测范围而未监测', en: 'Below the line of the year, not monitored' },
      value: wrong(compare(netIncomePerCapita, '<', monitoringLine), { when: all(hasExited, notMonitored) }),
    },
  ],
};
