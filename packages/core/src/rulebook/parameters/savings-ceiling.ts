import type { Parameter } from '../../model/parameter.js';
import { dazhou, huaying } from '../codes/places.js';
import { dazhouIdentification2016, huayingExclusions2016 } from '../sources.js';

/** Savings a head above which a household of Huaying is not appraised as poor. */
export const savingsCeiling: Parameter = {
  id: 'savings-ceiling', label: { zh: '不评为贫困户的人均存款界限', en: 'Savings a head above which a household is not appraised as poor' }, unit: 'yuan', scale: 1,
  values: [
    {
      from: '2016-01-01', verifiedThrough: '2016-12-31', places: huaying, value: 2800, source: huayingExclusions2016, standing: 'reported', clause: '家庭存款高于人均2800元',
      reading: { zh: '材料约为2016年初，自当年首日起算。“高于”不含本数。', en: 'The text is of about early 2016, counted from the first day of the year. “Above” leaves the figure itself out.' },
    },
    {
      from: '2016-06-06', places: dazhou, value: 2800, source: dazhouIdentification2016, standing: 'reconstructed',
      reading: { zh: '达州的数值未查到，暂用邻近的华蓥市已公布的数值。', en: 'Dazhou’s figure was not found; that of Huaying nearby stands in for it.' },
    },
  ],
};
