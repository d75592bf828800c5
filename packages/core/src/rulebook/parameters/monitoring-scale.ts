import type { Parameter } from '../../model/parameter.js';
import { monitoringOpinion2020 } from '../sources.js';

const until2021 = { from: '2020-03-20', until: '2021-05-01', source: monitoringOpinion2020, standing: 'official' } as const;
const percent = { unit: 'percent', scale: 1 } as const;

/** Share of the registered people up to which the mechanism of 2020 has them monitored. */
export const monitoringScale: Parameter = {
  id: 'monitoring-scale', label: { zh: '监测规模（占建档立卡人口）', en: 'Share of the registered people that is monitored' }, ...percent,
  values: [{
    ...until2021, value: { atLeast: 5 },
    reading: { zh: '所见为转述，原句未见。“左右”没有上限：不超过5%为相符，超过的不能判定。', en: 'Read in a paraphrase; the sentence itself was not seen. “About” has no upper end: up to 5 % agrees with it, above that nobody can tell.' },
  }],
};

/** The same in areas of deep poverty. */
export const monitoringScaleOfDeepPoverty: Parameter = {
  id: 'monitoring-scale-of-deep-poverty', label: { zh: '深度贫困地区监测规模上限', en: 'Most of the registered people monitored in areas of deep poverty' }, ...percent,
  values: [{ ...until2021, value: 10, reading: { zh: '所见为转述，原句未见；不超过10%，恰为10%为相符。', en: 'Read in a paraphrase; the sentence itself was not seen. No more than 10 %; exactly 10 % agrees.' } }],
};
