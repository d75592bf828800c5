import { constant, is, score } from '../../../model/expr.js';
import type { Figure } from '../../../model/figure.js';
import { longhui } from '../../codes/places.js';
import { worseFarming, worseHouse, worseSchooling, worseVehicle, worseWork } from '../../indicators/appraisal.js';
import { longhuiComparisons2017 } from '../../sources.js';

export const fiveComparisons: Figure = {
  id: 'implementation/identification/five-comparisons',
  label: { zh: '五比五看：情况较差的项数', en: 'Five comparisons: in how many a household is worse off' },
  subject: 'household',
  formula: [{
    from: '2017-01-01', verifiedThrough: '2017-12-31', places: longhui, source: longhuiComparisons2017, standing: 'inferred', clause: '五比五看',
    text: { zh: '比住房穿着、比种养、比务工、比就学、比车辆', en: 'House and clothes, farming, work, schooling, vehicle' },
    reading: {
      zh: '五项见于报道；怎样算较差未写明，取村民评议的结论，每项一分、合计为推定。只知2017年，自当年首日起算。',
      en: 'The five are in the report. What is worse is not said: the villagers’ appraisal is taken, a point each, and adding them up is inferred. Only the year 2017 is known; counted from its first day.',
    },
    value: score(
      { id: 'house', label: { zh: '比住房穿着', en: 'House and clothes' }, when: is(worseHouse), points: constant(1) },
      { id: 'farming', label: { zh: '比种养', en: 'Farming' }, when: is(worseFarming), points: constant(1) },
      { id: 'work', label: { zh: '比务工', en: 'Work' }, when: is(worseWork), points: constant(1) },
      { id: 'schooling', label: { zh: '比就学', en: 'Schooling' }, when: is(worseSchooling), points: constant(1) },
      { id: 'vehicle', label: { zh: '比车辆', en: 'Vehicle' }, when: is(worseVehicle), points: constant(1) },
    ),
  }],
};
