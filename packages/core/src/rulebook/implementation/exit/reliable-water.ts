import { compare } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { waterReliability } from '../../indicators/household.js';
import { waterReliabilityFloor } from '../../parameters/water-floor.js';
import { sichuanExplanation2020, waterCriteria2018, waterIndicators2004 } from '../../sources.js';

const value = compare(waterReliability, '>=', waterReliabilityFloor);

export const reliableWater: Rule = {
  id: 'implementation/exit/reliable-water',
  label: { zh: '供水可靠', en: 'Reliability of supply' },
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
    {
      from: '2019-01-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExplanation2020, standing: 'recalled', value,
      reading: {
        zh: '解读未写省名，推定为四川；四川省2019年1月前已有补充规定，故自2019年起用。',
        en: 'The explanation names no province and is taken as Sichuan’s; Sichuan had its supplementary rule by January 2019, hence from 2019.',
      },
    },
  ],
};
