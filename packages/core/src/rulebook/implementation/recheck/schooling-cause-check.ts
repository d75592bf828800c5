import { wrong, type Check } from '../../../model/check.js';
import { not, oneOf, some } from '../../../model/expr.js';
import { atSchool } from '../../check-conditions.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { povertyCause } from '../../indicators/register.js';

export const schoolingCauseCheck: Check = {
  id: 'implementation/recheck/schooling-cause-check', code: 'DB-36', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '致贫原因为因学，家中无在校生', en: 'Cause schooling, but nobody at school' },
  remedy: {
    zh: '“致贫原因”为因学，但没有成员在校。请看学籍卡或录取通知书：在读的补填在校生状况，没有的改正致贫原因。',
    en: 'The cause of poverty is schooling, but nobody is entered as at school. Please look at the school card or the letter of admission: fill in the stage, or correct the cause.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '因学而无在校生', en: 'Schooling as the cause, nobody at school' },
      value: wrong(not(some(members, atSchool)), { when: oneOf(povertyCause, 'schooling') }),
    },
  ],
};
