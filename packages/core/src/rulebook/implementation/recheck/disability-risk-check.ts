import { wrong, type Check } from '../../../model/check.js';
import { is, not, some } from '../../../model/expr.js';
import { of2021 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { disabilityRisk } from '../../indicators/register.js';
import { disabled } from '../../indicators/register-member.js';

export const disabilityRiskCheck: Check = {
  id: 'implementation/recheck/disability-risk-check', code: '2_11_001', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '风险为因残，家中无残疾人', en: 'Risk of disability, but no disabled member' },
  remedy: {
    zh: '返贫致贫风险选了因残，但没有成员的“健康状况”为残疾。请核对残疾人证：有残疾人的补填健康状况和证号，没有的改正风险类型。',
    en: 'Disability is among the risks, but no member is entered as disabled. Please look for the disability card: fill in state of health and number, or correct the risk.',
  },
  flaws: [
    {
      ...of2021, text: { zh: '因残而无残疾成员', en: 'Disability as the risk, no disabled member' },
      value: wrong(not(some(members, is(disabled))), { when: is(disabilityRisk) }),
    },
  ],
};
