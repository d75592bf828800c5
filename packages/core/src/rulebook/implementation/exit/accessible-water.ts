import { any, compare, holds, is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { waterAtHome, waterRoundTrip } from '../../indicators/household.js';
import { waterRoundTripCeiling } from '../../parameters/water-floor.js';
import { waterCriteria2018, waterIndicators2004 } from '../../sources.js';
import { nearbyWater } from './nearby-water.js';

const value = any(is(waterAtHome), compare(waterRoundTrip, '<=', waterRoundTripCeiling), holds(nearbyWater));

export const accessibleWater: Rule = {
  id: 'implementation/exit/accessible-water',
  label: { zh: '取水方便程度', en: 'Ease of access' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2005-01-01', until: '2018-03-01', source: waterIndicators2004, standing: 'official', value,
      reading: { zh: '文件为2004年，自2005年起算。', en: 'The document is of 2004; counted from 2005.' },
    },
    {
      from: '2018-03-01', verifiedThrough: '2023-03-24', source: waterCriteria2018, standing: 'reported', value,
      reading: { zh: '实施月份据了解为2018年3月，自当月首日起算。', en: 'Understood to be in effect from March 2018; counted from its first day.' },
    },
  ],
};
