import type { Parameter } from '../../model/parameter.js';
import { guangxi, sichuan } from '../codes/places.js';
import { guangxiCollectives2019, noDocument } from '../sources.js';

/** Collective income per head that a village of Sichuan needs. Nobody found the figure, so the certificate decides. */
export const collectiveIncomeFloor: Parameter = {
  id: 'collective-income-floor', label: { zh: '村级集体经济人均收入下限', en: 'Least collective income per head of a village' }, unit: 'yuan/person/year', scale: 100,
  values: [{
    from: '2016-08-01', places: sichuan, source: noDocument, standing: 'unset',
    reading: {
      zh: '四川省分年度的数值未查到；外省有2万元、10万元等按村的数值，不能代用。',
      en: 'Sichuan’s figure of each year was not found; other provinces set sums per village, such as 20,000 or 100,000 yuan, which cannot stand in for it.',
    },
  }],
};

/** Collective income of a whole village, for places that do not count by head. */
export const collectiveIncomeFloorOfVillage: Parameter = {
  id: 'collective-income-floor-of-village', label: { zh: '村级集体经济收入下限', en: 'Least collective income of a village' }, unit: 'yuan', scale: 100,
  values: [{
    from: '2019-01-01', verifiedThrough: '2019-12-31', places: guangxi, value: 20_000, source: guangxiCollectives2019, standing: 'recalled', clause: '行政村年集体经济收入2万元以上',
    reading: {
      zh: '“以上”包括本数。只见于一处材料，年份推定为2019年，自当年首日起算。',
      en: '“Or more” includes the figure itself. Seen in one text only; the year is taken as 2019, counted from its first day.',
    },
  }],
};
