import { concur, product, ratio } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { povertyIncidence, remainingPoor, ruralPopulation } from '../../indicators/incidence.js';
import { provincialIncidence } from '../../indicators/village.js';
import { poorVillageIncidenceShare } from '../../parameters/poor-village.js';
import { poorVillageNotes } from '../../sources.js';

export const highVillageIncidence: Rule = {
  id: 'implementation/identification/high-village-incidence',
  label: { zh: '贫困发生率高', en: 'High incidence of poverty' },
  subject: 'village',
  sense: 'eligibility',
  criteria: [
    {
      from: '2014-04-02', verifiedThrough: '2014-12-31', places: sichuan, source: poorVillageNotes, standing: 'inferred', clause: '行政村贫困发生率比全省高一倍以上',
      text: { zh: '不低于全省贫困发生率的两倍', en: 'At least twice the incidence of the province' },
      reading: {
        zh: '全省贫困发生率的数值未查到，由填报者填写。“高一倍以上”取不低于两倍。材料未载日期，随建档立卡工作方案起用，其日期据了解为2014年4月2日；未写省名，所列全省收入7,895元与四川2013年的相符，故推定为四川。',
        en: 'The incidence of the province was not found; whoever reports fills it in. At least twice as high. The text bears no date; used with the registration plan, understood to be of 2 April 2014. It names no province; the income of the province that it gives, 7,895 yuan, agrees with Sichuan’s of 2013: hence inferred to be Sichuan’s.',
      },
      value: concur(
        ratio(povertyIncidence, provincialIncidence, '>=', poorVillageIncidenceShare),
        ratio(remainingPoor, ruralPopulation, '>=', product(poorVillageIncidenceShare, provincialIncidence)),
      ),
    },
  ],
};
