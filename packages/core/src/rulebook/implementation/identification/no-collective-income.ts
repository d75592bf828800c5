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
      from: '2014-04-02', verifiedThrough: '2014-12-31', places: sichuan, source: poorVillageNotes, standing: 'reported',
      reading: {
        zh: '无集体经济收入，即收入为零。材料未载日期，随建档立卡工作方案起用，其日期据了解为2014年4月2日；未写省名，推定为四川。',
        en: 'No collective income: the income is zero. The text bears no date; used with the registration plan, understood to be of 2 April 2014. It names no province and is taken as Sichuan’s.',
      },
      value: compare(collectiveIncome, '<=', constant(0)),
    },
  ],
};
