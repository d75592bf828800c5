import { wrong, type Check } from '../../../model/check.js';
import { all, oneOf } from '../../../model/expr.js';
import { of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { disabilityGrade, disabilityKind, labourAbility } from '../../indicators/register-member.js';

export const disabledLabourCheck: Check = {
  id: 'implementation/recheck/disabled-labour-check', code: 'DB-68', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '一、二级肢体残疾填为普通劳动力', en: 'Severe disability of the limbs, and ordinary labour' },
  remedy: {
    zh: '该成员为一级或二级肢体残疾，“劳动技能”却为普通劳动力。请看残疾人证，改正残疾等级或劳动技能。',
    en: 'This member has a disability of the limbs of grade 1 or 2 and is entered as ordinary labour. Please look at the disability card and correct grade or ability.',
  },
  flaws: [
    {
      ...of2023, text: { zh: '一、二级肢体残疾而为普通劳动力', en: 'Grade 1 or 2 of the limbs, ordinary labour' },
      value: wrong(oneOf(labourAbility, 'ordinary'), { in: members, when: all(oneOf(disabilityKind, 'limb'), oneOf(disabilityGrade, 'first', 'second')) }),
    },
  ],
};
