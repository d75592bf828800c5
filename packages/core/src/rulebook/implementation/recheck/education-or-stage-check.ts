import { isBlank, wrong, type Check } from '../../../model/check.js';
import { all, any, not, oneOf } from '../../../model/expr.js';
import { of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { education, schoolStage } from '../../indicators/register-member.js';

const noStage = any(isBlank(schoolStage), oneOf(schoolStage, 'none'));

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
      value: wrong(any(all(isBlank(education), noStage), all(not(isBlank(education)), not(noStage))), { in: members }),
      reading: { zh: '“非在校生”不算填了在校阶段，为推定：所见2018年以后的在校生状况选项或有或无此项。故填“非在校生”的须有文化程度，两项同填不算重。只知年份，自当年首日起算。', en: '“Not at school” is taken as no stage, which is inferred: of the lists of stages seen since 2018 some have it and some do not. So whoever has it needs an education, and has not both. Only the year is known; counted from its first day.' },
    },
  ],
};
