import { atMost, minus, oneOf, score } from '../../../model/expr.js';
import type { Score } from '../../../model/score.js';
import { ningxia } from '../../codes/places.js';
import { houseStructure, livestockLook } from '../../indicators/appraisal.js';
import { brickHousePoints, dangerousHousePoints, earthHousePoints, livestockLookWeight, otherLookPoints } from '../../parameters/look-weight.js';
import { ningxiaFiveLooks } from '../../sources.js';

export const fiveLooksScore: Score = {
  id: 'implementation/identification/five-looks-score',
  label: { zh: '五看法评分', en: 'Score by the five looks' },
  subject: 'household',
  polarity: 'higher-is-poorer',
  formula: [
    {
      from: '2014-04-02', verifiedThrough: '2017-12-31', places: ningxia, source: ningxiaFiveLooks, standing: 'reported',
      text: { zh: '一看房，二看种植和牛羊（其余未查到）', en: 'Look at the house, at crops and livestock (the others were not found)' },
      reading: {
        zh: '分数越高越贫困。第一看按住房结构分档，编为逐档加分：砖木及以下，土坯及以下，危房。第二看取评议分数，以30分为限；其余三看未查到，总分因此待定。',
        en: 'The higher the poorer. The first look has steps by the structure of the house, encoded as increments: brick and wood or worse, adobe or worse, dangerous. The second is what was given, up to 30; the other three were not found, so the total is unknown.',
      },
      value: score(
        { id: 'house-brick', label: { zh: '住房为砖木及以下', en: 'House of brick and wood, or worse' }, when: oneOf(houseStructure, 'brick-and-wood', 'earth', 'dangerous'), points: brickHousePoints },
        { id: 'house-earth', label: { zh: '住房为土坯及以下，再加', en: 'Adobe house or worse, more' }, when: oneOf(houseStructure, 'earth', 'dangerous'), points: minus(earthHousePoints, brickHousePoints) },
        { id: 'house-dangerous', label: { zh: '住房危险，再加', en: 'Dangerous house, more' }, when: oneOf(houseStructure, 'dangerous'), points: minus(dangerousHousePoints, earthHousePoints) },
        { id: 'livestock', label: { zh: '二看种植和牛羊', en: 'Crops and livestock' }, points: atMost(livestockLook, livestockLookWeight) },
        { id: 'others', label: { zh: '其余三看', en: 'The other three looks' }, points: otherLookPoints },
      ),
    },
  ],
};
