import { wrong, type Check } from '../../../model/check.js';
import { is, not } from '../../../model/expr.js';
import { hasExited } from '../../check-conditions.js';
import { ofExited2017 } from '../../check-lists.js';
import { waterSafe } from '../../indicators/register.js';

export const unsafeWaterCheck: Check = {
  id: 'implementation/recheck/unsafe-water-check', code: 'DB-26', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '脱贫户饮水安全未解决', en: 'Exited household without safe water' },
  remedy: {
    zh: '该户已脱贫而“解决安全饮用水”为否。请入户看水源和水质化验单：已解决的改正，未解决的立即报水利部门。',
    en: 'The household has exited and is entered as without safe drinking water. Please look at the source and the test of the water: correct the entry, or report it to the water bureau at once.',
  },
  flaws: [
    {
      ...ofExited2017, text: { zh: '脱贫户饮水未解决', en: 'An exited household without safe water' },
      value: wrong(not(is(waterSafe)), { when: hasExited }),
    },
  ],
};
