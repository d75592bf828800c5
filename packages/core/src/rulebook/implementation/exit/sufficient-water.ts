import { all, any, compare, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { waterAbundance, waterVolume } from '../../indicators/household.js';
import { waterVolumeFloor, waterVolumeFloorWhenShort } from '../../parameters/water-floor.js';
import { sichuanExplanation2020, waterCriteria2018, waterIndicators2004 } from '../../sources.js';

const enough = compare(waterVolume, '>=', waterVolumeFloor);

export const sufficientWater: Rule = {
  id: 'implementation/exit/sufficient-water',
  label: { zh: '水量', en: 'Water quantity' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2005-01-01', until: '2018-03-01', source: waterIndicators2004, standing: 'official', value: enough,
      reading: { zh: '文件为2004年，自2005年起算。', en: 'The document is of 2004; counted from 2005.' },
    },
    {
      from: '2018-03-01', verifiedThrough: '2023-03-24', source: waterCriteria2018, standing: 'reported',
      reading: { zh: '缺水地区可低至缺水地区下限；达到丰水地区下限的，不问何地均为达到。实施月份据了解为2018年3月。', en: 'A water-short area may go down to its own floor; what reaches the floor of a water-rich area is enough anywhere. Understood to be in effect from March 2018.' },
      value: any(enough, all(oneOf(waterAbundance, 'short'), compare(waterVolume, '>=', waterVolumeFloorWhenShort))),
    },
    {
      from: '2019-01-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExplanation2020, standing: 'recalled', value: enough,
      reading: { zh: '解读只列一个数，未分丰水、缺水地区。解读未写省名，推定为四川；四川省2019年1月前已有补充规定，故自2019年起用。', en: 'The explanation gives one figure for all areas. The explanation names no province and is taken as Sichuan’s; Sichuan had its supplementary rule by January 2019, hence from 2019.' },
    },
  ],
};
