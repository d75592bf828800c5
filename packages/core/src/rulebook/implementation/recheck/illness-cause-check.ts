import { wrong, type Check } from '../../../model/check.js';
import { not, some } from '../../../model/expr.js';
import { causedByIllness, healthy } from '../../check-conditions.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';

export const illnessCauseCheck: Check = {
  id: 'implementation/recheck/illness-cause-check', code: 'DB-10', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '致贫原因为因病，家中成员均为健康', en: 'Cause illness, but every member is healthy' },
  remedy: {
    zh: '“致贫原因”为因病，但成员“健康状况”均为健康。请入户核实，看诊断证明或慢病证：有病人的补填健康状况，没有的改正致贫原因。',
    en: 'The cause of poverty is illness, but every member is entered as healthy. Please visit and look at the diagnosis or the card for long-term illness: fill in the state of health, or correct the cause.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '因病而成员都健康', en: 'Illness as the cause, every member healthy' },
      value: wrong(not(some(members, not(healthy))), { when: causedByIllness }),
      reading: { zh: '主要、次要致贫原因都查。清单说“都健康”，故有残疾成员的不算。只知年份，自当年首日起算。', en: 'The main cause and further ones. The list says that all are healthy, so a disabled member is enough. Only the year is known; counted from its first day.' },
    },
  ],
};
