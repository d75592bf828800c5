import type { Parameter } from '../../model/parameter.js';
import { ningxia, weining } from '../codes/places.js';
import { ningxiaFiveLooks, noDocument } from '../sources.js';

const point = { unit: 'point', scale: 1 } as const;
const four = {
  from: '2014-01-01', verifiedThrough: '2014-12-31', places: weining, source: noDocument, standing: 'recalled',
  reading: { zh: '据了解四看的权重为20、30、30、20，尚未查到文件；各看的细分分值未查到。', en: 'The weights of the four looks are understood to be 20, 30, 30 and 20; no document found. The points inside each look were not found.' },
} as const;

/** What the look at the house is worth in Weining. */
export const houseLookWeight: Parameter = { id: 'house-look-weight', label: { zh: '“看房”权重', en: 'Weight of the look at the house' }, ...point, values: [{ ...four, value: 20 }] };

/** What the look at the grain is worth in Weining. */
export const grainLookWeight: Parameter = { id: 'grain-look-weight', label: { zh: '“看粮”权重', en: 'Weight of the look at the grain' }, ...point, values: [{ ...four, value: 30 }] };

/** What the look at the labour force is worth in Weining. */
export const labourLookWeight: Parameter = { id: 'labour-look-weight', label: { zh: '“看劳动力强不强”权重', en: 'Weight of the look at the labour force' }, ...point, values: [{ ...four, value: 30 }] };

/** What the look at children in school is worth in Weining. */
export const schoolingLookWeight: Parameter = { id: 'schooling-look-weight', label: { zh: '“看家中有没有读书郎”权重', en: 'Weight of the look at children in school' }, ...point, values: [{ ...four, value: 20 }] };

const five = {
  from: '2014-04-02', verifiedThrough: '2017-12-31', places: ningxia, source: ningxiaFiveLooks, standing: 'reported',
  reading: { zh: '材料未载日期，随建档立卡工作方案起用，其日期据了解为2014年4月2日。', en: 'The text bears no date; used with the registration plan, understood to be of 2 April 2014.' },
} as const;

/** Points of a dangerous house or cave dwelling in Ningxia. */
export const dangerousHousePoints: Parameter = { id: 'dangerous-house-points', label: { zh: '危窑或危房分值', en: 'Points of a dangerous house or cave dwelling' }, ...point, values: [{ ...five, value: 20, clause: '一看房20分：危窑或危房20' }] };

/** Points of an adobe house or earthen cave dwelling in Ningxia. */
export const earthHousePoints: Parameter = { id: 'earth-house-points', label: { zh: '土坯房或土窑洞分值', en: 'Points of an adobe house or earthen cave dwelling' }, ...point, values: [{ ...five, value: 15, clause: '土坯房/土窑洞15' }] };

/** Points of a house of brick and wood in Ningxia; reinforced concrete has none. */
export const brickHousePoints: Parameter = { id: 'brick-house-points', label: { zh: '砖木房分值', en: 'Points of a house of brick and wood' }, ...point, values: [{ ...five, value: 10, clause: '砖木10；钢筋混凝土0' }] };

/** What the look at crops and livestock is worth in Ningxia. */
export const livestockLookWeight: Parameter = { id: 'livestock-look-weight', label: { zh: '“看种植和牛羊”权重', en: 'Weight of the look at crops and livestock' }, ...point, values: [{ ...five, value: 30, clause: '二看种植和牛羊30分' }] };

/** The other three looks: the copy breaks off before them. */
export const otherLookPoints: Parameter = {
  id: 'other-look-points', label: { zh: '其余三看得分', en: 'Points of the other three looks' }, ...point,
  values: [{ from: five.from, places: ningxia, source: ningxiaFiveLooks, standing: 'unset', reading: { zh: '所见文本在第二看处中断，其余三看的分值未查到。', en: 'The copy breaks off at the second look; the points of the other three were not found.' } }],
};
