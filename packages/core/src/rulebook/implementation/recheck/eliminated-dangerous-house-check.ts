import { wrong, type Check } from '../../../model/check.js';
import { is } from '../../../model/expr.js';
import { of2021 } from '../../check-lists.js';
import { dangerousHouse, riskEliminated } from '../../indicators/register.js';

export const eliminatedDangerousHouseCheck: Check = {
  id: 'implementation/recheck/eliminated-dangerous-house-check', code: 'DB-59', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '风险已消除，仍住危房', en: 'Risk eliminated, but in a dangerous house' },
  remedy: {
    zh: '“风险已消除”为是，“危房户”也为是。请入户看房和验收单：仍是危房的按程序恢复监测，已改造的改正。',
    en: 'The risk is entered as eliminated, and the house as dangerous. Please look at the house and the acceptance: resume monitoring by the procedure, or correct the entry.',
  },
  flaws: [
    {
      ...of2021, text: { zh: '风险消除户住危房', en: 'Risk eliminated, house dangerous' },
      value: wrong(is(dangerousHouse), { when: is(riskEliminated) }),
    },
  ],
};
