import { compare, constant } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { collectiveIncome } from '../../indicators/village.js';
import { poorVillageNotes } from '../../sources.js';

export const noCollectiveIncome: Rule = {
  id: 'implementation/identification/no-collective-income',
  label: { zh: '无集体经济收入', en: 'No collective income' },
  subject: 'village',
  sense: 'eligibility',
  criteria: [
    {
      from: '2014-04-02', verifiedThrough: '2014-12-31', places: sichuan, source: poorVillageNotes, standing: 'inferred',
      reading: {
        zh: '无集体经济收入，即收入为零。材料未载日期，随建档立卡工作方案起用，其日期据了解为2014年4月2日；未写省名，所列全省收入7,895元与四川2013年的相符，故推定为四川。',
        en: 'No collective income: the income is zero. The text bears no date; used with the registration plan, understood to be of 2 April 2014. It names no province; the income of the province that it gives, 7,895 yuan, agrees with Sichuan’s of 2013: hence inferred to be Sichuan’s.',
      },
      value: compare(collectiveIncome, '<=', constant(0)),
    },
  ],
};
