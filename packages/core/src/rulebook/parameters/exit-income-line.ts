import type { Parameter } from '../../model/parameter.js';
import { sichuan } from '../codes/places.js';
import { noDocument, santaiPrecheck2018, sichuanExplanation2020 } from '../sources.js';

const remembered = { zh: '凭记忆，尚未查到文件。', en: 'Remembered; no document found.' };

/** Sichuan's own income line for households that exit in a year. */
export const sichuanExitIncomeLine: Parameter = {
  id: 'sichuan-exit-income-line',
  label: { zh: '四川省当年脱贫收入标准', en: 'Sichuan exit income line of the year' },
  unit: 'yuan/person/year',
  scale: 1,
  values: [
    { from: '2014-01-01', until: '2015-01-01', places: sichuan, source: noDocument, standing: 'unset' },
    { from: '2015-01-01', until: '2016-01-01', places: sichuan, source: noDocument, standing: 'unset' },
    { from: '2016-01-01', until: '2017-01-01', places: sichuan, value: 3100, source: noDocument, standing: 'recalled', reading: remembered },
    { from: '2017-01-01', until: '2018-01-01', places: sichuan, value: 3300, source: noDocument, standing: 'recalled', reading: remembered },
    { from: '2018-01-01', until: '2019-01-01', places: sichuan, value: 3600, source: santaiPrecheck2018, standing: 'reported', clause: '超过国家扶贫标准，达到3600元' },
    { from: '2019-01-01', until: '2020-01-01', places: sichuan, value: 3750, source: noDocument, standing: 'recalled', reading: remembered },
    {
      from: '2020-01-01', until: '2021-01-01', places: sichuan, value: 4000, source: sichuanExplanation2020, standing: 'reported', clause: '2020年扶贫标准达到4000元',
      reading: { zh: '原文未写省名；“一超六有”是四川的提法，故归于四川。', en: 'The text names no province; “one over, six haves” is Sichuan’s own name for the standard.' },
    },
  ],
};
