import { any, compare, holds, is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { waterAtHome, waterRoundTrip } from '../../indicators/household.js';
import { waterRoundTripCeiling } from '../../parameters/water-floor.js';
import { since2004, since2018 } from '../../water-documents.js';
import { nearbyWater } from './nearby-water.js';

const value = any(is(waterAtHome), compare(waterRoundTrip, '<=', waterRoundTripCeiling), holds(nearbyWater));

export const accessibleWater: Rule = {
  id: 'implementation/exit/accessible-water',
  label: { zh: '用水方便程度', en: 'Ease of access' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    { ...since2004, value },
    { ...since2018, value },
  ],
};
