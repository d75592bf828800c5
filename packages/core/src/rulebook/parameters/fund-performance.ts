import type { Parameter } from '../../model/parameter.js';
import { fundPerformance2017 } from '../sources.js';

const point = { unit: 'point', scale: 1 } as const;
const said = { from: '2017-01-01', verifiedThrough: '2020-12-31', source: fundPerformance2017, standing: 'recalled' } as const;
const remembered = { zh: '据了解如此，数值未在文件中见到；只知年份，自当年首日起算。', en: 'Understood to be so; the number was not seen in the document. Only the year is known; counted from its first day.' };

/** What the performance of funds is scored out of. */
export const fundPerformanceTotal: Parameter = { id: 'fund-performance-total', label: { zh: '资金绩效评价满分', en: 'Full score of fund performance' }, ...point, values: [{ ...said, value: 100, reading: remembered }] };

/** The least score that is excellent. */
export const excellentScore: Parameter = { id: 'fund-performance-excellent', label: { zh: '资金绩效优秀分数线', en: 'Cut-off of an excellent fund performance' }, ...point, values: [{ ...said, value: 90, reading: remembered }] };

/** The least score that is good. */
export const goodScore: Parameter = { id: 'fund-performance-good', label: { zh: '资金绩效良好分数线', en: 'Cut-off of a good fund performance' }, ...point, values: [{ ...said, value: 80, reading: remembered }] };

/** The least score that passes. */
export const passScore: Parameter = { id: 'fund-performance-pass', label: { zh: '资金绩效及格分数线', en: 'Cut-off of a fund performance that passes' }, ...point, values: [{ ...said, value: 60, reading: remembered }] };
