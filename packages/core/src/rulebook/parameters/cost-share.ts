import type { Parameter } from '../../model/parameter.js';
import { chuxiong } from '../codes/places.js';
import { chuxiongIncomeCard2017 } from '../sources.js';

const percent = { unit: 'percent', scale: 1 } as const;
const said = {
  from: '2017-01-01', verifiedThrough: '2017-12-31', places: chuxiong, source: chuxiongIncomeCard2017, standing: 'recalled',
  reading: { zh: '所见只有文档网站上的一份转载，且印作“R1=M140%”等，脱落的运算符读作乘号，故只作所知，不作报道；年份推定为2017年，自当年首日起算。', en: 'Only one copy was seen, on a site for sharing documents, and it prints “R1=M140%” and so on; the lost operator is read as times. Hence recalled and not reported. The year is taken as 2017, counted from its first day.' },
} as const;

/** Share of cost in income from grain, as an estimate instead of what was spent. */
export const grainCostShare: Parameter = { id: 'grain-cost-share', label: { zh: '粮食生产成本比例', en: 'Share of cost in income from grain' }, ...percent, values: [{ ...said, value: 40, clause: 'R1=M1*40%' }] };

/** Share of cost in income from tobacco, as an estimate instead of what was spent. */
export const tobaccoCostShare: Parameter = { id: 'tobacco-cost-share', label: { zh: '烤烟生产成本比例', en: 'Share of cost in income from tobacco' }, ...percent, values: [{ ...said, value: 45, clause: 'R2=M2*45%' }] };

/** Share of cost in income from livestock, as an estimate instead of what was spent. */
export const livestockCostShare: Parameter = { id: 'livestock-cost-share', label: { zh: '畜禽养殖成本比例', en: 'Share of cost in income from livestock' }, ...percent, values: [{ ...said, value: 40, clause: 'R3=M3*40%' }] };

/** Share of cost in income from forest and fruit, as an estimate instead of what was spent. */
export const fruitCostShare: Parameter = { id: 'fruit-cost-share', label: { zh: '林果生产成本比例', en: 'Share of cost in income from forest and fruit' }, ...percent, values: [{ ...said, value: 15, clause: 'R4=M4*15%' }] };

/** Share of cost in income from other cash crops, as an estimate instead of what was spent. */
export const otherCropCostShare: Parameter = { id: 'other-crop-cost-share', label: { zh: '其他经济作物生产成本比例', en: 'Share of cost in income from other cash crops' }, ...percent, values: [{ ...said, value: 40, clause: 'R5=M5*40%' }] };
