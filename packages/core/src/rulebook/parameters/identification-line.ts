import type { Parameter } from '../../model/parameter.js';
import { cityIdentificationRule2015, noDocument } from '../sources.js';

/** The income line by which households were identified in a year. It follows the price-indexed series, never the one that grows by 6 %. */
export const identificationLine: Parameter = {
  id: 'identification-line',
  label: { zh: '贫困户识别收入线', en: 'Income line of identification' },
  unit: 'yuan/person/year',
  scale: 1,
  values: [
    {
      from: '2014-04-02', until: '2015-01-01', source: noDocument, standing: 'recalled', value: 2736,
      reading: { zh: '2014年建档立卡比对2013年人均纯收入，据了解用当年的2736元。', en: 'The registration of 2014 looked at the income of 2013, and is understood to have used the 2,736 yuan of that year.' },
    },
    {
      from: '2015-01-01', until: '2016-01-01', source: cityIdentificationRule2015, standing: 'reported', value: 2855, clause: '2015年农民人均纯收入2855元（相当于2010年2300元不变价）',
      reading: { zh: '见于一市2015年的办法，取为全国所用；与国家扶贫标准当年的数值相同。', en: 'Read in the rule of one city of 2015 and taken for the whole country; it is the national line of that year.' },
    },
    {
      from: '2016-01-01', until: '2021-01-01', source: noDocument, standing: 'unset',
      reading: { zh: '2016年起识别用哪一线未查到。', en: 'Which line was used from 2016 on was not found.' },
    },
  ],
};
