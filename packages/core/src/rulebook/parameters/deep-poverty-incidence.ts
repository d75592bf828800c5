import type { Parameter } from '../../model/parameter.js';
import { zhashui } from '../codes/places.js';
import { zhashuiQuestions2018 } from '../sources.js';

/** Incidence of poverty above which a village is one of deep poverty, where it is known. */
export const deepPovertyIncidence: Parameter = {
  id: 'deep-poverty-incidence', label: { zh: '深度贫困村贫困发生率', en: 'Incidence of poverty of a village of deep poverty' }, unit: 'percent', scale: 100,
  values: [{
    from: '2018-01-01', verifiedThrough: '2018-12-31', places: zhashui, value: 30, source: zhashuiQuestions2018, standing: 'recalled', clause: '全村贫困发生率超过30%以上',
    reading: { zh: '只见于2018年的试题，自当年首日起算。', en: 'Seen in questions of 2018 only; counted from the first day of the year.' },
  }],
};
