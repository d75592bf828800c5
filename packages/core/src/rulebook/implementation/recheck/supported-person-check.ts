import { within, wrong, type Check } from '../../../model/check.js';
import { all, is } from '../../../model/expr.js';
import { age, healthy, notAtSchool } from '../../check-conditions.js';
import { of2021 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { receivesExtremePovertySupport } from '../../indicators/register-member.js';
import { supportedAgeFrom, supportedAgeTo } from '../../parameters/record-limits.js';

export const supportedPersonCheck: Check = {
  id: 'implementation/recheck/supported-person-check', code: '5_15_019', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '特困供养人员为18至59岁健康非在校成员', en: 'A healthy person of 18 to 59 on extreme-poverty support' },
  remedy: {
    zh: '该成员18至59岁、健康、不在校，却享受特困供养。请与民政供养名册核对，并核实“健康状况”和“劳动技能”，改正录错的一项。',
    en: 'This member is healthy, not at school and 18 to 59, and receives extreme-poverty support. Please compare with the list of the civil affairs bureau and check health and ability to work.',
  },
  flaws: [
    {
      ...of2021, text: { zh: '18至59岁健康非在校者享受特困供养', en: 'Extreme-poverty support of a healthy person of 18 to 59 not at school' },
      value: wrong(all(healthy, notAtSchool, within(age, supportedAgeFrom, supportedAgeTo)), { in: members, when: is(receivesExtremePovertySupport) }),
    },
  ],
};
