import { wrong, type Check } from '../../../model/check.js';
import { is } from '../../../model/expr.js';
import { hasExited } from '../../check-conditions.js';
import { ofExited2017 } from '../../check-lists.js';
import { dangerousHouse } from '../../indicators/register.js';

export const dangerousHouseCheck: Check = {
  id: 'implementation/recheck/dangerous-house-check', code: 'DB-25', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '脱贫户住在危房', en: 'Exited household in a dangerous house' },
  remedy: {
    zh: '该户已脱贫而“危房户”为是。请入户看房，查危房鉴定和改造验收单：已改造的改正，确为危房的立即上报并安排改造。',
    en: 'The household has exited and is entered as living in a dangerous house. Please visit it and look at the survey and the acceptance of repairs: correct the entry, or report the house at once so that it is repaired.',
  },
  flaws: [
    {
      ...ofExited2017, text: { zh: '脱贫户住危房', en: 'An exited household in a dangerous house' },
      value: wrong(is(dangerousHouse), { when: hasExited }),
    },
  ],
};
