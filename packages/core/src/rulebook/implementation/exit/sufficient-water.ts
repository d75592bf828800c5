import { all, any, compare, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { waterAbundance, waterVolume } from '../../indicators/household.js';
import { waterVolumeFloor, waterVolumeFloorWhenShort } from '../../parameters/water-floor.js';
import { inSichuan, since2004, since2018 } from '../../water-documents.js';

const enough = compare(waterVolume, '>=', waterVolumeFloor);

export const sufficientWater: Rule = {
  id: 'implementation/exit/sufficient-water',
  label: { zh: '水量', en: 'Water quantity' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    { ...since2004, value: enough },
    {
      ...since2018,
      reading: { zh: '缺水地区可低至缺水地区下限；达到丰水地区下限的，不问何地均为达到。人均水资源不少于1000立方米而年均降水不足800毫米的，原文未见归入哪类，“当地水资源”一项留空。实施月份据了解为2018年3月。', en: 'A water-short area may go down to its own floor; what reaches the floor of a water-rich area is enough anywhere. For an area with 1,000 m³ of water a head or more and less than 800 mm of rain no text was seen; its kind is left open. Understood to be in effect from March 2018.' },
      value: any(enough, all(oneOf(waterAbundance, 'short'), compare(waterVolume, '>=', waterVolumeFloorWhenShort))),
    },
    {
      ...inSichuan, value: enough,
      reading: { zh: '解读只列一个数，未分丰水、缺水地区，严于国家准则。解读未写省名，推定为四川；四川省2019年1月前已有补充规定，故自2019年起用。', en: 'The explanation gives one figure for all areas, stricter than the national criteria. The explanation names no province and is taken as Sichuan’s; Sichuan had its supplementary rule by January 2019, hence from 2019.' },
    },
  ],
};
