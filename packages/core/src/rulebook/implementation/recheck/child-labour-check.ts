import { wrong, type Check } from '../../../model/check.js';
import { compare, not, oneOf } from '../../../model/expr.js';
import { age } from '../../check-conditions.js';
import { of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { labourAbility } from '../../indicators/register-member.js';
import { checkedLabourAgeFrom } from '../../parameters/record-limits.js';

export const childLabourCheck: Check = {
  id: 'implementation/recheck/child-labour-check', code: 'DB-60', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '不满16周岁不是无劳动力', en: 'Below sixteen, and not without labour' },
  remedy: {
    zh: '该成员不满16周岁，“劳动技能”应为无劳动力。请核对证件号码中的出生日期后改正。',
    en: 'This member is below sixteen; the ability to work must be “none”. Please compare the day of birth in the id number and correct it.',
  },
  flaws: [
    {
      ...of2023, text: { zh: '不满16岁应为无劳动力', en: 'Below 16 the ability is “none”' },
      value: wrong(not(oneOf(labourAbility, 'none')), { in: members, when: compare(age, '<', checkedLabourAgeFrom) }),
    },
  ],
};
