import { blank, type Check } from '../../../model/check.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { ethnicGroup } from '../../indicators/register-member.js';

export const ethnicGroupBlankCheck: Check = {
  id: 'implementation/recheck/ethnic-group-blank-check', code: 'DB-30', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '民族未填', en: 'Ethnic group left empty' },
  remedy: {
    zh: '请补填“民族”。请看居民身份证或户口簿。',
    en: 'Please fill in the ethnic group. Look at the id card or the household booklet.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '未填民族', en: 'No ethnic group' },
      value: blank(ethnicGroup, { in: members }),
    },
  ],
};
