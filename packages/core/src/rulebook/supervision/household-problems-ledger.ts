import type { Ledger } from '../../model/ledger.js';
import { households } from '../codes/count-units.js';
import { inSevenSystems } from '../dazhou-documents.js';

export const householdProblemsLedger: Ledger = {
  id: 'supervision/household-problems-ledger', label: { zh: '达州市“两不愁三保障”回头看大排查整改清零的户', en: 'Households with problems found in the look-back at two assurances and three guarantees, cleared in Dazhou' },
  kind: 'flow', counts: households, overlapping: false, place: '5117', categories: [],
  published: [{
    ...inSevenSystems, amount: { between: [18_350, 18_499] }, clause: '1.84万户“两不愁三保障”回头看大排查问题',
    reading: { zh: `“1.84万户”不知是四舍五入还是舍去尾数：18350至18499户。${inSevenSystems.reading.zh}`, en: `“18.4 thousand households” may be rounded or cut: 18,350 to 18,499. ${inSevenSystems.reading.en}` },
  }],
};
