import { blank, type Check } from '../../../model/check.js';
import { oneOf } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { education, schoolStage } from '../../indicators/register-member.js';

export const educationBlankCheck: Check = {
  id: 'implementation/recheck/education-blank-check', code: 'DB-31', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '非在校生未填文化程度', en: 'Education of somebody not at school left empty' },
  remedy: {
    zh: '“在校生状况”为非在校生的，请补填“文化程度”。请看毕业证，或问本人和家人。',
    en: 'Whoever is not at school has an education; please fill it in. Look at the certificate, or ask the person or the family.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '非在校生未填文化程度', en: 'Not at school, and no education' },
      value: blank(education, { in: members, when: oneOf(schoolStage, 'none') }),
    },
  ],
};
