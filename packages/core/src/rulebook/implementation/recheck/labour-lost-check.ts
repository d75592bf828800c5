import { within, wrong, type Check } from '../../../model/check.js';
import { all, oneOf } from '../../../model/expr.js';
import { age, healthy, notAtSchool } from '../../check-conditions.js';
import { of2017, of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { labourAbility } from '../../indicators/register-member.js';
import { checkedLabourAgeFrom, checkedLabourAgeTo } from '../../parameters/record-limits.js';

export const labourLostCheck: Check = {
  id: 'implementation/recheck/labour-lost-check', code: 'DB-44', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '健康的劳动年龄成员填为丧失劳动力', en: 'Healthy member of working age with lost ability to work' },
  remedy: {
    zh: '该成员在劳动年龄且健康，“劳动技能”却为丧失劳动力。请看残疾人证或劳动能力鉴定：有的补填健康状况，没有的改正劳动技能。',
    en: 'This member is healthy and of working age, and the ability to work is entered as lost. Please look at the disability card or the expert’s report: fill in the state of health, or correct the ability.',
  },
  flaws: [
    {
      ...of2017, text: { zh: '16至65岁健康而丧失劳动力', en: 'Healthy at 16 to 65, ability lost' },
      value: wrong(oneOf(labourAbility, 'lost'), { in: members, when: all(healthy, within(age, checkedLabourAgeFrom, checkedLabourAgeTo)) }),
    },
    {
      ...of2023, text: { zh: '16至59岁健康非在校而丧失劳动力', en: 'Healthy and not at school at 16 to 59, ability lost' },
      value: wrong(oneOf(labourAbility, 'lost'), { in: members, when: all(healthy, notAtSchool, within(age, checkedLabourAgeFrom, checkedLabourAgeTo)) }),
    },
  ],
};
