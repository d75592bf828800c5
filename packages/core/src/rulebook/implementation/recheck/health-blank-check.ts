import { isBlank, wrong, type Check } from '../../../model/check.js';
import { all } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { disabled, longTermIllness, seriousIllness } from '../../indicators/register-member.js';

export const healthBlankCheck: Check = {
  id: 'implementation/recheck/health-blank-check', code: 'DB-32', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '健康状况未填', en: 'State of health left empty' },
  remedy: {
    zh: '请补填“健康状况”，可多选。请入户询问，看诊断证明、慢病证或残疾人证。',
    en: 'Please fill in the state of health; more than one may apply. Ask at home and look at the diagnosis, the card for long-term illness or the disability card.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '未填健康状况', en: 'No state of health' },
      value: wrong(all(isBlank(longTermIllness), isBlank(seriousIllness), isBlank(disabled)), { in: members }),
    },
  ],
};
