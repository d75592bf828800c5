import { outside, wrong, type Check } from '../../../model/check.js';
import { compare, constant } from '../../../model/expr.js';
import { age } from '../../check-conditions.js';
import { of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { publicPostKinds } from '../../indicators/register-member.js';
import { publicPostAgeFrom, publicPostAgeTo } from '../../parameters/record-limits.js';

export const publicPostAgeCheck: Check = {
  id: 'implementation/recheck/public-post-age-check', code: 'DB-61', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '公益性岗位人员不在16至69岁', en: 'Public post outside 16 to 69' },
  remedy: {
    zh: '该成员有公益性岗位，年龄不在16至69岁。请看聘用协议和身份证，改正录错的人或岗位。',
    en: 'This member holds a public post and is not 16 to 69. Please look at the contract and the id card and correct the person or the post.',
  },
  flaws: [
    {
      ...of2023, text: { zh: '公益性岗位限16至69岁', en: 'Public posts are for 16 to 69' },
      value: wrong(outside(age, publicPostAgeFrom, publicPostAgeTo), { in: members, when: compare(publicPostKinds, '>', constant(0)) }),
    },
  ],
};
