import { compare, concur, ratio } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { zhashui } from '../../codes/places.js';
import { povertyIncidence, remainingPoor, ruralPopulation } from '../../indicators/incidence.js';
import { deepPovertyIncidence } from '../../parameters/deep-poverty-incidence.js';
import { zhashuiQuestions2018 } from '../../sources.js';

export const deepPovertyVillage: Rule = {
  id: 'implementation/identification/deep-poverty-village',
  label: { zh: '深度贫困村识别', en: 'Identification of a village of deep poverty' },
  subject: 'village',
  sense: 'eligibility',
  criteria: [
    {
      from: '2018-01-01', verifiedThrough: '2018-12-31', places: zhashui, source: zhashuiQuestions2018, standing: 'recalled', clause: '深度贫困村认定标准是全村贫困发生率超过30%以上',
      reading: {
        zh: '“超过”与“以上”并用，取大于：恰为30%不算。只见于2018年的试题，自当年首日起算；别处的标准未查到。',
        en: 'The text says both “above” and “or more”; taken as above: exactly 30 % is not. Seen in questions of 2018 only, counted from the first day of the year; the standards of other places were not found.',
      },
      value: concur(compare(povertyIncidence, '>', deepPovertyIncidence), ratio(remainingPoor, ruralPopulation, '>', deepPovertyIncidence)),
    },
  ],
};
