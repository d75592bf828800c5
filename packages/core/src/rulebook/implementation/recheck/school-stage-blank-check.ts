import { blank, type Check } from '../../../model/check.js';
import { all, compare, elapsedTime } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { birthDate } from '../../indicators/member.js';
import { schoolStage } from '../../indicators/register-member.js';
import { schoolStageAgeFrom, schoolStageAgeTo } from '../../parameters/record-limits.js';

const age = elapsedTime('year', birthDate, 'on');

export const schoolStageBlankCheck: Check = {
  id: 'implementation/recheck/school-stage-blank-check', code: 'DB-12', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '在校生状况未填', en: 'Stage of schooling left empty' },
  remedy: {
    zh: '请补填“在校生状况”：在读的按年级，已离校的选“非在校生”。请看学籍卡，或问家长和学校。',
    en: 'Please fill in the stage of schooling: by grade, or “not at school” for who has left. Look at the school card, or ask the parents and the school.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '6至23岁未填在校生状况', en: 'Stage of schooling empty at 6 to 23' },
      value: blank(schoolStage, { in: members, when: all(compare(age, '>=', schoolStageAgeFrom), compare(age, '<=', schoolStageAgeTo)) }),
    },
  ],
};
