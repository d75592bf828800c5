import { all, any, compare, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { waterAbundance, waterVolume } from '../../indicators/household.js';
import { waterVolumeFloor, waterVolumeFloorWhenShort } from '../../parameters/water-floor.js';
import { sichuanExplanation2020, waterCriteria2018, waterIndicators2004 } from '../../sources.js';

const enough = compare(waterVolume, '>=', waterVolumeFloor);

export const sufficientWater: Rule = {
  id: 'implementation/exit/sufficient-water',
  label: { zh: '水量', en: 'Volume' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    { from: '2005-01-01', until: '2018-03-01', source: waterIndicators2004, standing: 'official', value: enough },
    {
      from: '2018-03-01', source: waterCriteria2018, standing: 'reported',
      reading: { zh: '缺水地区可低至缺水地区下限；达到丰水地区下限的，不问何地均为达到。', en: 'A water-short area may go down to its own floor; what reaches the floor of a water-rich area is enough anywhere.' },
      value: any(enough, all(oneOf(waterAbundance, 'short'), compare(waterVolume, '>=', waterVolumeFloorWhenShort))),
    },
    {
      from: '2019-01-01', places: sichuan, source: sichuanExplanation2020, standing: 'recalled', value: enough,
      reading: { zh: '四川的解读只列一个数，未分丰水、缺水地区。', en: 'The explanation from Sichuan gives one figure for all areas.' },
    },
  ],
};
