import { within, wrong, type Check } from '../../../model/check.js';
import { all, oneOf } from '../../../model/expr.js';
import { age, healthy, notAtSchool } from '../../check-conditions.js';
import { of2017, of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { labourAbility, schoolStage } from '../../indicators/register-member.js';
import { checkedLabourAgeFrom, checkedLabourAgeTo } from '../../parameters/record-limits.js';

export const labourNoneCheck: Check = {
  id: 'implementation/recheck/labour-none-check', code: 'DB-45', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '健康的非在校成员填为无劳动力或弱劳动力', en: 'Healthy member not at school with no or weak labour' },
  remedy: {
    zh: '该成员健康、不在校、在劳动年龄，“劳动技能”却为无劳动力或弱劳动力。请入户核实：确有疾病的补填健康状况，能劳动的改正劳动技能。',
    en: 'This member is healthy, of working age and not at school, and is entered with no or weak ability to work. Please ask at home: fill in an illness, or correct the ability.',
  },
  flaws: [
    {
      ...of2017, standing: 'inferred', text: { zh: '健康非在校而无劳动力', en: 'Healthy, not at school, no labour' },
      value: wrong(oneOf(labourAbility, 'none'), { in: members, when: all(healthy, oneOf(schoolStage, 'none'), within(age, checkedLabourAgeFrom, checkedLabourAgeTo)) }),
      reading: { zh: '清单未写年龄，推定为劳动年龄，取同一清单别处所列的16至65岁。只知年份，自当年首日起算。', en: 'The list gives no age; that the working age is meant is inferred, with the 16 to 65 that the list names elsewhere. Only the year is known; counted from its first day.' },
    },
    {
      ...of2023, text: { zh: '16至59岁健康非在校而无劳动力、弱劳动力', en: 'Healthy and not at school at 16 to 59, no or weak labour' },
      value: wrong(oneOf(labourAbility, 'none', 'weak'), { in: members, when: all(healthy, notAtSchool, within(age, checkedLabourAgeFrom, checkedLabourAgeTo)) }),
    },
  ],
};
