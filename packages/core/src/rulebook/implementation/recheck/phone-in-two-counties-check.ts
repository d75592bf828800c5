import { wrong, type Check } from '../../../model/check.js';
import { compare, constant } from '../../../model/expr.js';
import { of2021 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { phoneWorkCounties } from '../../indicators/register-member.js';

export const phoneInTwoCountiesCheck: Check = {
  id: 'implementation/recheck/phone-in-two-counties-check', code: '5_15_021', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '同一电话的人在不同县务工', en: 'The same phone number in work counties that differ' },
  remedy: {
    zh: '多人登记同一“联系电话”，务工却在不同的县。请逐人打电话核实，换成本人号码，或改正务工所在地。',
    en: 'Several people are registered with this phone number and work in different counties. Please ring them: enter each one’s own number, or correct the place of work.',
  },
  flaws: [
    {
      ...of2021, text: { zh: '务工县不同而电话相同', en: 'Different work counties, the same phone' },
      value: wrong(compare(phoneWorkCounties, '>', constant(1)), { in: members }),
    },
  ],
};
