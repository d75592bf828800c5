import { wrong, type Check } from '../../../model/check.js';
import { all, any, is, not, some } from '../../../model/expr.js';
import { dropout, hasExited, illAndUninsured, notMonitored } from '../../check-conditions.js';
import { of2021 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { dangerousHouse, waterSafe } from '../../indicators/register.js';

export const relapseRiskCheck: Check = {
  id: 'implementation/recheck/relapse-risk-check', code: '1_02_007', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '脱贫户有“三保障”或饮水问题，未纳入监测', en: 'Exited household with an open guarantee that is not monitored' },
  remedy: {
    zh: '该户已脱贫，有失学辍学、危房、饮水不安全或患病未参大病保险的情形，却未纳入监测。请入户核实：属实的按程序识别纳入，不属实的改正。',
    en: 'The household has exited, shows a dropout, a dangerous house, unsafe water or an ill member without insurance, and is not monitored. Please visit: identify it by the procedure, or correct the entry.',
  },
  flaws: [
    {
      ...of2021, text: { zh: '脱贫户有“三保障”或饮水问题而未监测', en: 'An exited household with an open guarantee, not monitored' },
      value: wrong(all(hasExited, notMonitored, any(is(dangerousHouse), not(is(waterSafe)), some(members, dropout), some(members, illAndUninsured)))),
    },
  ],
};
