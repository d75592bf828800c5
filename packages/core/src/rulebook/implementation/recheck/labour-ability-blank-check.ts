import { blank, type Check } from '../../../model/check.js';
import { all, compare, elapsedTime } from '../../../model/expr.js';
import { of2017 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { birthDate } from '../../indicators/member.js';
import { labourAbility } from '../../indicators/register-member.js';
import { labourAgeFrom, labourAgeTo } from '../../parameters/record-limits.js';

const age = elapsedTime('year', birthDate, 'on');

export const labourAbilityBlankCheck: Check = {
  id: 'implementation/recheck/labour-ability-blank-check', code: 'DB-13', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '劳动技能未填', en: 'Ability to work left empty' },
  remedy: {
    zh: '请补填“劳动技能”。请入户询问本人，丧失劳动力的看残疾人证或鉴定书。',
    en: 'Please fill in the ability to work. Ask the person at home; for a lost ability look at the disability card or the expert’s report.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '16至65岁未填劳动技能', en: 'Ability to work empty at 16 to 65' },
      value: blank(labourAbility, { in: members, when: all(compare(age, '>=', labourAgeFrom), compare(age, '<=', labourAgeTo)) }),
    },
  ],
};
