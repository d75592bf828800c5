import { wrong, type Check } from '../../../model/check.js';
import { is, not, some } from '../../../model/expr.js';
import { ill } from '../../check-conditions.js';
import { of2021 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { illnessRisk } from '../../indicators/register.js';

export const illnessRiskCheck: Check = {
  id: 'implementation/recheck/illness-risk-check', code: '5_15_015', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '风险为因病，家中无人患病', en: 'Risk of illness, but nobody is ill' },
  remedy: {
    zh: '风险选了因病，但没有成员患大病或长期慢性病。请看诊断证明或慢病证：有病人的补填健康状况，没有的改正风险类型。',
    en: 'Illness is among the risks, but nobody is entered as ill. Please look at the diagnosis or the card for long-term illness: fill in the state of health, or correct the risk.',
  },
  flaws: [
    {
      ...of2021, text: { zh: '因病而无患病成员', en: 'Illness as the risk, nobody ill' },
      value: wrong(not(some(members, ill)), { when: is(illnessRisk) }),
    },
  ],
};
