import type { Parameter } from '../../model/parameter.js';
import { sichuan } from '../codes/places.js';
import { noDocument } from '../sources.js';

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
