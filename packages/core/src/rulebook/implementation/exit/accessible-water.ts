import { all, any, compare, is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { waterAtHome, waterClimb, waterDistance, waterRoundTrip } from '../../indicators/household.js';
import { waterClimbCeiling, waterDistanceCeiling, waterRoundTripCeiling } from '../../parameters/water-floor.js';
import { waterCriteria2018, waterIndicators2004 } from '../../sources.js';

const value = any(
  is(waterAtHome),
  compare(waterRoundTrip, '<=', waterRoundTripCeiling),
  all(compare(waterDistance, '<=', waterDistanceCeiling), compare(waterClimb, '<=', waterClimbCeiling)),
);
const reading = {
  zh: '距离与高差是往返时间的替代：两者都在限内才算，一项在限内不够。',
  en: 'Distance and climb stand for the round trip only together: both within their limits, not one of them.',
};

export const accessibleWater: Rule = {
  id: 'implementation/exit/accessible-water',
  label: { zh: '取水方便程度', en: 'Convenience' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    { from: '2005-01-01', until: '2018-03-01', source: waterIndicators2004, standing: 'official', reading, value },
    { from: '2018-03-01', source: waterCriteria2018, standing: 'reported', reading, value },
  ],
};
