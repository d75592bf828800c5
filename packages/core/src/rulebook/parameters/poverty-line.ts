import type { Parameter } from '../../model/parameter.js';
import {
  cityIdentificationRule2015, lineStatement2020, noDocument, povertyOffice, povertyStandard2011, pressConference2015, pressConference2021, recordQualityList,
} from '../sources.js';

const unitAndScale = { unit: 'yuan/person/year', scale: 1 } as const;

const remembered = { zh: '据了解如此，尚未查到文件。', en: 'Understood to be so; no document found.' };

/** The national line at current prices: 2,300 yuan of 2010, moved with prices. Never mixed with the series that grows by 6 % a year. */
export const povertyLine: Parameter = {
  id: 'poverty-line',
  label: { zh: '国家扶贫标准（按物价调整）', en: 'National poverty line (price-indexed)' },
  ...unitAndScale,
  values: [
    { from: '2010-01-01', until: '2011-01-01', value: 2300, source: povertyStandard2011, standing: 'official' },
    { from: '2011-01-01', until: '2012-01-01', value: 2536, source: noDocument, standing: 'recalled', reading: remembered },
    { from: '2012-01-01', until: '2013-01-01', value: 2625, source: noDocument, standing: 'recalled', reading: remembered },
    { from: '2013-01-01', until: '2014-01-01', value: 2736, source: povertyOffice, standing: 'reported', clause: '年人均收入低于2736元' },
    { from: '2014-01-01', until: '2015-01-01', value: 2800, source: pressConference2015, standing: 'official' },
    { from: '2015-01-01', until: '2016-01-01', value: 2855, source: cityIdentificationRule2015, standing: 'official', clause: '2015年农民人均纯收入2855元（相当于2010年2300元不变价）', reading: { zh: '数值另见于一处材料，两处一致。', en: 'A second text gives the same number.' } },
    { from: '2016-01-01', until: '2017-01-01', value: 2952, source: recordQualityList, standing: 'reported', clause: '低于国家贫困标准2952元' },
    { from: '2017-01-01', until: '2018-01-01', value: 2952, source: noDocument, standing: 'recalled', reading: { zh: '据了解与2016年同为2952元，尚未查到文件。', en: 'Understood to be the same as in 2016; no document found.' } },
    { from: '2018-01-01', until: '2019-01-01', value: 2995, source: noDocument, standing: 'recalled', reading: remembered },
    { from: '2019-01-01', until: '2020-01-01', value: 3218, source: lineStatement2020, standing: 'reported', clause: '到去年底现价是3218元' },
    { from: '2020-01-01', until: '2021-01-01', source: noDocument, standing: 'unset', reading: { zh: '2020年“4000元左右”属于年增6%的序列，不是按物价调整的数值。', en: 'The “about 4,000 yuan” of 2020 belongs to the series that grows by 6 % a year, not to this one.' } },
  ],
};

const byGrowth = { zh: '由2014年2800元起按每年6%递增算得，取整到元。', en: 'Worked out: 2,800 yuan in 2014, plus 6 % a year, to the yuan.' };

/** The line if it grew by 6 % a year from 2014, the series behind the “about 4,000 yuan” of 2020. */
export const povertyLineAtSixPercent: Parameter = {
  id: 'poverty-line-at-six-percent',
  label: { zh: '国家扶贫标准（按年增6%）', en: 'National poverty line (6 % a year)' },
  ...unitAndScale,
  values: [
    { from: '2014-01-01', until: '2015-01-01', value: 2800, source: pressConference2015, standing: 'official' },
    { from: '2015-01-01', until: '2016-01-01', value: 2968, source: lineStatement2020, standing: 'inferred', reading: byGrowth },
    { from: '2016-01-01', until: '2017-01-01', value: 3146, source: lineStatement2020, standing: 'inferred', reading: byGrowth },
    { from: '2017-01-01', until: '2018-01-01', value: 3335, source: lineStatement2020, standing: 'inferred', reading: byGrowth },
    { from: '2018-01-01', until: '2019-01-01', value: 3535, source: lineStatement2020, standing: 'inferred', reading: byGrowth },
    { from: '2019-01-01', until: '2020-01-01', value: 3747, source: lineStatement2020, standing: 'inferred', reading: byGrowth },
    {
      from: '2020-01-01', until: '2021-01-01', value: 4000, source: pressConference2021, standing: 'reported',
      reading: { zh: '原文只说约4000元，按年增6%算得3972元；取4000元。', en: 'The text says about 4,000 yuan, and 6 % a year gives 3,972; taken as 4,000.' },
    },
  ],
};
