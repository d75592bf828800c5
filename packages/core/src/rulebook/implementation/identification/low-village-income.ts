import { ratio } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { villageNetIncomePerCapita } from '../../indicators/village.js';
import { poorVillageIncomeShare, provincialNetIncome } from '../../parameters/poor-village.js';
import { poorVillageNotes } from '../../sources.js';

export const lowVillageIncome: Rule = {
  id: 'implementation/identification/low-village-income',
  label: { zh: '人均纯收入低', en: 'Low net income' },
  subject: 'village',
  sense: 'eligibility',
  criteria: [
    {
      from: '2014-04-02', verifiedThrough: '2014-12-31', places: sichuan, source: poorVillageNotes, standing: 'inferred',
      text: { zh: '低于全省农民人均纯收入的60%', en: 'Below 60 % of the net income per farmer of the province' },
      reading: {
        zh: '2013年全村农民人均纯收入低于全省平均的60%，恰为60%的不算。材料未载日期，随建档立卡工作方案起用，其日期据了解为2014年4月2日；未写省名，所列全省收入7,895元与四川2013年的相符，故推定为四川。',
        en: 'Net income per farmer in 2013 below 60 % of the province’s; exactly 60 % is not below. The text bears no date; used with the registration plan, understood to be of 2 April 2014. It names no province; the income of the province that it gives, 7,895 yuan, agrees with Sichuan’s of 2013: hence inferred to be Sichuan’s.',
      },
      value: ratio(villageNetIncomePerCapita, provincialNetIncome, '<', poorVillageIncomeShare),
    },
  ],
};
