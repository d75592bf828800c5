import { wrong, type Check } from '../../../model/check.js';
import { compare } from '../../../model/expr.js';
import { of2017, of2023 } from '../../check-lists.js';
import { mainRoadDistance } from '../../indicators/register.js';
import { mainRoadDistanceCeiling } from '../../parameters/record-limits.js';

const value = wrong(compare(mainRoadDistance, '>', mainRoadDistanceCeiling));

export const mainRoadDistanceCheck: Check = {
  id: 'implementation/recheck/main-road-distance-check', code: 'DB-22', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '与村主干路距离过大', en: 'Distance to the main road too great' },
  remedy: {
    zh: '“与村主干路距离”以公里为单位。请核实是否把米录成了公里；确实偏远的请注明。',
    en: 'The distance to the main road is in kilometres. Please check whether metres were entered; where it really is that far, say so.',
  },
  flaws: [
    { ...of2017, value, text: { zh: '大于50公里', en: 'Above 50 km' } },
    { ...of2023, value, text: { zh: '大于5公里', en: 'Above 5 km' } },
  ],
};
