import type { Parameter } from '../../model/parameter.js';
import { zhashui } from '../codes/places.js';
import { zhashuiQuestions2018 } from '../sources.js';

/** Floor area that a village clinic needs where it is known. Sichuan's figure was not found. */
export const villageClinicAreaFloor: Parameter = {
  id: 'village-clinic-area-floor', label: { zh: '村卫生室面积下限', en: 'Least floor area of a village clinic' }, unit: 'square-metre', scale: 100,
  values: [{
    from: '2018-01-01', verifiedThrough: '2018-12-31', places: zhashui, value: 60, source: zhashuiQuestions2018, standing: 'recalled', clause: '卫生室面积不得低于60平方米',
    reading: { zh: '只见于2018年的试题，自当年首日起算。', en: 'Seen in questions of 2018 only; counted from the first day of the year.' },
  }],
};
