import type { Parameter } from '../../model/parameter.js';
import {
  cityIdentificationRule2015, lineStatement2020, noDocument, povertyStandard2011, pressConference2015, pressConference2021, recordQualityList, ruralPovertyMonitoring,
} from '../sources.js';

const unitAndScale = { unit: 'yuan/person/year', scale: 1 } as const;

/** The national line at current prices: 2,300 yuan of 2010, moved with prices. Never mixed with the series that grows by 6 % a year. */
export const povertyLine: Parameter = {
  id: 'poverty-line',
  label: { zh: '国家扶贫标准（按物价调整）', en: 'National poverty line (price-indexed)' },
  ...unitAndScale,
  values: [
    { from: '2010-01-01', until: '2011-01-01', value: 2300, source: povertyStandard2011, standing: 'official' },
    { from: '2011-01-01', until: '2012-01-01', value: 2536, source: ruralPovertyMonitoring, standing: 'recalled' },
    { from: '2012-01-01', until: '2013-01-01', value: 2625, source: ruralPovertyMonitoring, standing: 'recalled' },
    { from: '2013-01-01', until: '2014-01-01', value: 2736, source: ruralPovertyMonitoring, standing: 'reported' },
    { from: '2014-01-01', until: '2015-01-01', value: 2800, source: pressConference2015, standing: 'official' },
    { from: '2015-01-01', until: '2016-01-01', value: 2855, source: cityIdentificationRule2015, standing: 'official' },
    { from: '2016-01-01', until: '2017-01-01', value: 2952, source: recordQualityList, standing: 'reported' },
    { from: '2017-01-01', until: '2018-01-01', value: 2952, source: ruralPovertyMonitoring, standing: 'recalled', reading: { zh: '国家统计局对2016年和2017年公布的是同一数值。', en: 'The same figure was published for 2016 and 2017.' } },
    { from: '2018-01-01', until: '2019-01-01', value: 2995, source: ruralPovertyMonitoring, standing: 'recalled' },
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
      from: '2020-01-01', until: '2021-01-01', value: 4000, source: pressConference2021, standing: 'official',
      reading: { zh: '原文为“4000元左右”；取整数4000元。', en: 'The text says “about 4,000 yuan”; taken as 4,000.' },
    },
  ],
};
