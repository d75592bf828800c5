import type { Parameter } from '../../model/parameter.js';
import { sichuan } from '../codes/places.js';
import { noDocument, pressConference2021, santaiPrecheck2018, sichuanExplanation2020 } from '../sources.js';

const remembered = { zh: '据了解如此，尚未查到文件。', en: 'Understood to be so; no document found.' };
const twoSeries = {
  zh: '国家扶贫标准有两个序列：按物价调整的与按年增6%的，两者不同，退出所用是哪一个未见文件。高于两者为达到，不高于两者为未达到，其间待定。',
  en: 'The national line exists in two series, price-indexed and 6 % a year; no document was found that says which one governs exit. Above both is enough, not above either is not, between them nobody knows.',
};
const between = { source: noDocument, standing: 'inferred', reading: twoSeries } as const;

/** The national income line for households that exit in a year: somewhere between the two series, until the State named one figure. */
export const nationalExitIncomeLine: Parameter = {
  id: 'national-exit-income-line',
  label: { zh: '国家当年脱贫收入标准', en: 'National exit income line of the year' },
  unit: 'yuan/person/year',
  scale: 1,
  values: [
    { from: '2016-01-01', until: '2017-01-01', value: { between: [2952, 3146] }, ...between },
    { from: '2017-01-01', until: '2018-01-01', value: { between: [2952, 3335] }, ...between },
    { from: '2018-01-01', until: '2019-01-01', value: { between: [2995, 3535] }, ...between },
    { from: '2019-01-01', until: '2020-01-01', value: { between: [3218, 3747] }, ...between },
    {
      from: '2020-01-01', until: '2021-01-01', value: 4000, source: pressConference2021, standing: 'reported',
      reading: { zh: '原文只说约4000元，按年增6%算得3972元；取4000元，贵州省2020年公布的差额恰合此数。', en: 'The text says about 4,000 yuan, and 6 % a year gives 3,972; taken as 4,000, which a difference that Guizhou published for 2020 implies exactly.' },
    },
  ],
};

/** Sichuan's own income line for households that exit in a year. */
export const sichuanExitIncomeLine: Parameter = {
  id: 'sichuan-exit-income-line',
  label: { zh: '四川省当年脱贫收入标准', en: 'Sichuan exit income line of the year' },
  unit: 'yuan/person/year',
  scale: 1,
  values: [
    { from: '2014-01-01', until: '2015-01-01', places: sichuan, source: noDocument, standing: 'unset', reading: { zh: '可能为2736元或2800元，未见文件。', en: 'It may have been 2,736 or 2,800 yuan; no document found.' } },
    { from: '2015-01-01', until: '2016-01-01', places: sichuan, source: noDocument, standing: 'unset', reading: { zh: '可能为2800元或2855元，未见文件。', en: 'It may have been 2,800 or 2,855 yuan; no document found.' } },
    { from: '2016-01-01', until: '2017-01-01', places: sichuan, value: 3100, source: noDocument, standing: 'recalled', reading: remembered },
    { from: '2017-01-01', until: '2018-01-01', places: sichuan, value: 3300, source: noDocument, standing: 'recalled', reading: remembered },
    {
      from: '2018-01-01', until: '2019-01-01', places: sichuan, value: 3600, source: santaiPrecheck2018, standing: 'reported', clause: '超过国家扶贫标准，达到3600元',
      reading: { zh: '见于绵阳市三台县的报道，取为全省当年的标准。', en: 'Read in a report of one county, Santai; taken as the line of the whole province that year.' },
    },
    { from: '2019-01-01', until: '2020-01-01', places: sichuan, value: 3750, source: noDocument, standing: 'recalled', reading: remembered },
    {
      from: '2020-01-01', until: '2021-01-01', places: sichuan, value: 4000, source: sichuanExplanation2020, standing: 'reported', clause: '2020年扶贫标准达到4000元',
      reading: { zh: '原文未写省名；“一超六有”是四川的提法，故推定为四川。', en: 'The text names no province; “one over, six haves” is Sichuan’s own name for the standard.' },
    },
  ],
};
