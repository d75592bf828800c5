import type { Parameter } from '../../model/parameter.js';
import { monitoringOpinion2020 } from '../sources.js';

const until2021 = { from: '2020-03-20', until: '2021-05-01', source: monitoringOpinion2020, standing: 'official' } as const;
const percent = { unit: 'percent', scale: 1 } as const;

/** Share of the registered people up to which the mechanism of 2020 has them monitored. */
export const monitoringScale: Parameter = {
  id: 'monitoring-scale', label: { zh: '监测规模（占建档立卡人口）', en: 'Share of the registered people that is monitored' }, ...percent,
  values: [{
    ...until2021, value: { atLeast: 5 }, clause: '一般为建档立卡人口的5%左右',
    reading: { zh: '“左右”没有上限：不超过5%为相符，超过的不能判定。', en: '“About” has no upper end: up to 5 % agrees with it, above that nobody can tell.' },
  }],
};

/** The same in areas of deep poverty. */
export const monitoringScaleOfDeepPoverty: Parameter = {
  id: 'monitoring-scale-of-deep-poverty', label: { zh: '深度贫困地区监测规模上限', en: 'Most of the registered people monitored in areas of deep poverty' }, ...percent,
  values: [{ ...until2021, value: 10, clause: '深度贫困地区原则上不超过10%', reading: { zh: '“原则上”未另作例外；恰为10%为相符。', en: '“In principle” is taken without exceptions; exactly 10 % agrees.' } }],
};
