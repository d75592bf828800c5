import { wrong, type Check } from '../../../model/check.js';
import { any, is, not, oneOf, some } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { povertyCause } from '../../indicators/register.js';
import { disabled, longTermIllness, seriousIllness } from '../../indicators/register-member.js';

export const illnessCauseCheck: Check = {
  id: 'implementation/recheck/illness-cause-check', code: 'DB-10', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '致贫原因为因病，家中无人患病', en: 'Cause illness, but nobody is ill' },
  remedy: {
    zh: '“致贫原因”为因病，但成员“健康状况”均为健康。请入户核实，看诊断证明或慢病证：有病人的补填健康状况，没有的改正致贫原因。',
    en: 'The cause of poverty is illness, but every member is entered as healthy. Please visit and look at the diagnosis or the card for long-term illness: fill in the state of health, or correct the cause.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '因病而成员都健康', en: 'Illness as the cause, every member healthy' },
      value: wrong(not(some(members, any(is(longTermIllness), is(seriousIllness), is(disabled)))), { when: oneOf(povertyCause, 'illness') }),
    },
  ],
};
