import { wrong, type Check } from '../../../model/check.js';
import { not, some } from '../../../model/expr.js';
import { atSchool, causedBySchooling } from '../../check-conditions.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';

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
      value: wrong(not(some(members, atSchool)), { when: causedBySchooling }),
      reading: { zh: '主要、次要致贫原因都查。学龄前儿童不是在校生，学前教育算。只知年份，自当年首日起算。', en: 'The main cause and further ones. A child below school age is at no school, one in pre-school is. Only the year is known; counted from its first day.' },
    },
  ],
};
