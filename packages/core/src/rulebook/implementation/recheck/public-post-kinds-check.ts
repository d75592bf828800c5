import { wrong, type Check } from '../../../model/check.js';
import { compare } from '../../../model/expr.js';
import { of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { publicPostKinds } from '../../indicators/register-member.js';
import { publicPostCeiling } from '../../parameters/record-limits.js';

export const publicPostKindsCheck: Check = {
  id: 'implementation/recheck/public-post-kinds-check', code: 'DB-62', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '一人公益性岗位超过两类', en: 'More than two kinds of public post' },
  remedy: {
    zh: '一人登记了两类以上公益性岗位。请看聘用协议，只留在岗的岗位。',
    en: 'This member is registered with more than two kinds of public post. Please look at the contracts and keep those that are held.',
  },
  flaws: [
    {
      ...of2023, text: { zh: '公益性岗位最多两类', en: 'Two kinds of public post at most' },
      value: wrong(compare(publicPostKinds, '>', publicPostCeiling), { in: members }),
    },
  ],
};
