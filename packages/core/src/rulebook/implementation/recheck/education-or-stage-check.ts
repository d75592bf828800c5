import { isBlank, wrong, type Check } from '../../../model/check.js';
import { all, any, not } from '../../../model/expr.js';
import { atSchool } from '../../check-conditions.js';
import { of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { education, schoolStage } from '../../indicators/register-member.js';

export const educationOrStageCheck: Check = {
  id: 'implementation/recheck/education-or-stage-check', code: 'DB-69', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '文化程度和在校生状况须填且只填一项', en: 'Education and stage of schooling: one of the two' },
  remedy: {
    zh: '在校的只填“在校生状况”，不在校的只填“文化程度”。请看学籍卡或毕业证，补填缺的一项或清空多的一项。',
    en: 'Whoever is at school has a stage, everybody else an education. Please look at the school card or the certificate: fill in the one that is missing, or empty the one too many.',
  },
  flaws: [
    {
      ...of2023, text: { zh: '两项须填且只填一项', en: 'Exactly one of the two is filled in' },
      value: wrong(any(all(isBlank(education), isBlank(schoolStage)), all(not(isBlank(education)), not(isBlank(schoolStage)), atSchool)), { in: members }),
    },
  ],
};
