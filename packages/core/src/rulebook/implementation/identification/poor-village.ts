import { all, holds } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { poorVillageNotes } from '../../sources.js';
import { highVillageIncidence } from './high-village-incidence.js';
import { lowVillageIncome } from './low-village-income.js';
import { noCollectiveIncome } from './no-collective-income.js';

export const poorVillage: Rule = {
  id: 'implementation/identification/poor-village',
  label: { zh: '贫困村识别', en: 'Identification of a poor village' },
  subject: 'village',
  sense: 'eligibility',
  criteria: [
    {
      from: '2014-04-02', verifiedThrough: '2014-12-31', places: sichuan, source: poorVillageNotes, standing: 'inferred',
      text: { zh: '一高一低一无', en: 'One high, one low, one none' },
      reading: {
        zh: '三项须同时符合。材料未载日期，随建档立卡工作方案起用，其日期据了解为2014年4月2日；未写省名，所列全省收入7,895元与四川2013年的相符，故推定为四川。',
        en: 'All three are needed. The text bears no date; used with the registration plan, understood to be of 2 April 2014. It names no province; the income of the province that it gives, 7,895 yuan, agrees with Sichuan’s of 2013: hence inferred to be Sichuan’s.',
      },
      value: all(holds(highVillageIncidence), holds(lowVillageIncome), holds(noCollectiveIncome)),
    },
  ],
};
