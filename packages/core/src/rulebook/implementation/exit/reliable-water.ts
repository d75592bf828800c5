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
    {
      ...since2018, value,
      reading: {
        zh: `90%即全年停水累计不超过36天。${since2018.reading.zh}`, en: `90 % is at most 36 days a year without water. ${since2018.reading.en}`,
      },
    },
    { ...inSichuan, value },
  ],
};
