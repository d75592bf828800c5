import { blankChecks } from '../../../model/check-list.js';
import { of2017 } from '../../check-lists.js';
import { electricityConnected } from '../../indicators/household.js';
import { cooperativeMember, entranceRoad, houseArea, mainFuel, mainRoadDistance, productionElectricity, sanitaryToilet, waterDifficult, waterSafe } from '../../indicators/register.js';

/** What the register asks about how a household lives, each answer to be filled in. */
export const livingConditionsChecks = blankChecks({ id: 'implementation/recheck/living-conditions-checks', subject: 'household', codeBy: 'dabiao', severity: 'correct', entry: of2017 }, {
  'production-electricity': { code: 'DB-74', of: productionElectricity, look: { zh: '请看电表或问村电工。', en: 'Look at the meter or ask the village electrician.' } },
  'living-electricity': { code: 'DB-75', of: electricityConnected, look: { zh: '请看电表或问村电工。', en: 'Look at the meter or ask the village electrician.' } },
  cooperative: { code: 'DB-76', of: cooperativeMember, look: { zh: '请问本人，或查合作社成员名册。', en: 'Ask the family, or look at the list of the cooperative.' } },
  'main-road-distance': { code: 'DB-77', of: mainRoadDistance, look: { zh: '请按公里实测后填写。', en: 'Measure it, in kilometres.' } },
  'entrance-road': { code: 'DB-78', of: entranceRoad, look: { zh: '请入户看路面。', en: 'Look at the road to the house.' } },
  'house-area': { code: 'DB-79', of: houseArea, look: { zh: '请入户丈量或看不动产权证。', en: 'Measure it or look at the title.' } },
  'water-difficulty': { code: 'DB-80', of: waterDifficult, look: { zh: '请入户看取水的远近和水量。', en: 'Look how far the water is and how much there is.' } },
  'water-safety': { code: 'DB-81', of: waterSafe, look: { zh: '请入户看水源和水质化验单。', en: 'Look at the source and at the test of the water.' } },
  fuel: { code: 'DB-82', of: mainFuel, look: { zh: '请入户看厨房。', en: 'Look at the kitchen.' } },
  toilet: { code: 'DB-83', of: sanitaryToilet, look: { zh: '请入户看厕所。', en: 'Look at the toilet.' } },
});
