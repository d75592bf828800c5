import { wrong, type Check } from '../../../model/check.js';
import { is, not, some } from '../../../model/expr.js';
import { causedByDisability } from '../../check-conditions.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { disabled } from '../../indicators/register-member.js';

export const disabilityCauseCheck: Check = {
  id: 'implementation/recheck/disability-cause-check', code: 'DB-37', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '致贫原因为因残，家中无残疾人', en: 'Cause disability, but nobody is disabled' },
  remedy: {
    zh: '“致贫原因”为因残，但没有成员“健康状况”为残疾。请看残疾人证：有残疾人的补填，没有的改正致贫原因。',
    en: 'The cause of poverty is disability, but nobody is entered as disabled. Please look for the disability card: fill in the state of health, or correct the cause.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '因残而无残疾人', en: 'Disability as the cause, nobody disabled' },
      value: wrong(not(some(members, is(disabled))), { when: causedByDisability }),
      reading: { zh: '主要、次要致贫原因都查。只知年份，自当年首日起算。', en: 'The main cause and further ones. Only the year is known; counted from its first day.' },
    },
  ],
};
