import { blank, type Check } from '../../../model/check.js';
import { compare, constant } from '../../../model/expr.js';
import { of2023 } from '../../check-lists.js';
import { members } from '../../indicators/household.js';
import { publicPostKinds, publicPostMonths } from '../../indicators/register-member.js';

export const publicPostMonthsBlankCheck: Check = {
  id: 'implementation/recheck/public-post-months-blank-check', code: 'DB-63', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '有公益性岗位，未填月数', en: 'Public post without months' },
  remedy: {
    zh: '有“公益性岗位”的，请补填在岗月数。请看聘用协议和工资发放表。',
    en: 'Whoever holds a public post has months in it; please fill them in. Look at the contract and the payroll.',
  },
  flaws: [
    {
      ...of2023, text: { zh: '公益性岗位须填月数', en: 'A public post needs its months' },
      value: blank(publicPostMonths, { in: members, when: compare(publicPostKinds, '>', constant(0)) }),
    },
  ],
};
