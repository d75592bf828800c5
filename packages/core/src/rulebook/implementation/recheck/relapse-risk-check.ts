import { wrong, type Check } from '../../../model/check.js';
import { all, any, is, not, some } from '../../../model/expr.js';
import { dropout, hasExited, illAndUninsured, notMonitored } from '../../check-conditions.js';
import { of2021, of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { dangerousHouse, waterSafe } from '../../indicators/register.js';
import { seriousIllnessInsurance } from '../../indicators/register-member.js';

export const relapseRiskCheck: Check = {
  id: 'implementation/recheck/relapse-risk-check', code: '1_02_007', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '脱贫户有“三保障”或饮水问题，未纳入监测', en: 'Exited household with an open guarantee that is not monitored' },
  remedy: {
    zh: '该户已脱贫，有失学辍学、危房、饮水不安全或未参大病保险的情形，却未纳入监测。请入户核实：属实的按程序识别纳入，不属实的改正。',
    en: 'The household has exited, shows a dropout, a dangerous house, unsafe water or a member without serious-illness insurance, and is not monitored. Please visit: identify it by the procedure, or correct the entry.',
  },
  flaws: [
    {
      ...of2021, text: { zh: '脱贫户有“三保障”或饮水问题而未监测', en: 'An exited household with an open guarantee, not monitored' },
      value: wrong(all(hasExited, notMonitored, any(is(dangerousHouse), not(is(waterSafe)), some(members, dropout), some(members, illAndUninsured)))),
      reading: { zh: '此时的清单未见编号，未参保只指患病成员。只知年份，自当年首日起算。', en: 'Of this edition no number was seen, and of the uninsured it names the ill only. Only the year is known; counted from its first day.' },
    },
    {
      ...of2023, clause: '1_02_007', text: { zh: '脱贫户有“三保障”或饮水问题而未监测', en: 'An exited household with an open guarantee, not monitored' },
      value: wrong(all(hasExited, notMonitored, any(is(dangerousHouse), not(is(waterSafe)), some(members, dropout), some(members, not(is(seriousIllnessInsurance)))))),
      reading: { zh: '2023年清单写未参大病保险，不以患病为限。只知年份，自当年首日起算。', en: 'The list of 2023 says without serious-illness insurance, ill or not. Only the year is known; counted from its first day.' },
    },
  ],
};
