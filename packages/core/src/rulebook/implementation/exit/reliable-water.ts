import { compare } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { waterReliability } from '../../indicators/household.js';
import { waterReliabilityFloor } from '../../parameters/water-floor.js';
import { waterCriteria2018, waterIndicators2004 } from '../../sources.js';

const value = compare(waterReliability, '>=', waterReliabilityFloor);

export const reliableWater: Rule = {
  id: 'implementation/exit/reliable-water',
  label: { zh: '供水保证率', en: 'Reliability' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    { from: '2005-01-01', until: '2018-03-01', source: waterIndicators2004, standing: 'official', value },
    { from: '2018-03-01', source: waterCriteria2018, standing: 'reported', value },
  ],
};
