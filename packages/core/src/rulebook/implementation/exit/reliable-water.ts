import { compare } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { waterReliability } from '../../indicators/household.js';
import { waterReliabilityFloor } from '../../parameters/water-floor.js';
import { inSichuan, since2004, since2018 } from '../../water-documents.js';

const value = compare(waterReliability, '>=', waterReliabilityFloor);

export const reliableWater: Rule = {
  id: 'implementation/exit/reliable-water',
  label: { zh: '供水可靠', en: 'Reliability of supply' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    { ...since2004, value },
    { ...since2018, value },
    { ...inSichuan, value },
  ],
};
