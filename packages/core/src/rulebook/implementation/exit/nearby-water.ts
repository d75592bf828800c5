import { all, compare } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { waterClimb, waterDistance } from '../../indicators/household.js';
import { waterClimbCeiling, waterDistanceCeiling } from '../../parameters/water-floor.js';
import { waterCriteria2018, waterIndicators2004 } from '../../sources.js';

const value = all(compare(waterDistance, '<=', waterDistanceCeiling), compare(waterClimb, '<=', waterClimbCeiling));
const reading = {
  zh: '材料把往返时间、水平距离、垂直高差三项以“或”并列；距离远或坡陡时只凭另一项算作方便，可能误判为达标，故推定两项须同时在限内。另有一处写作1千米、100米，未采用。',
  en: 'The text lists round trip, distance and climb with “or”. To count a long or a steep way as easy by the other figure alone could say met wrongly, so both are taken to be required. One other text says 1 km and 100 m; not used.',
};

export const nearbyWater: Rule = {
  id: 'implementation/exit/nearby-water',
  label: { zh: '取水距离', en: 'Way to the water' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    { from: '2005-01-01', until: '2018-03-01', source: waterIndicators2004, standing: 'inferred', reading, value },
    { from: '2018-03-01', verifiedThrough: '2023-03-24', source: waterCriteria2018, standing: 'inferred', reading, value },
  ],
};
