import type { Parameter } from '../../model/parameter.js';
import { sichuan } from '../codes/places.js';
import { sichuanExplanation2020, waterCriteria2018, waterIndicators2004 } from '../sources.js';

/** Shared by the entries of the criteria of 2018. */
const inEffect = { zh: '实施月份据了解为2018年3月，自当月首日起算。', en: 'Understood to be in effect from March 2018; counted from its first day.' };
const since2004 = {
  from: '2005-01-01', until: '2018-03-01', source: waterIndicators2004, standing: 'official',
  reading: { zh: '文件为2004年，自2005年起算。', en: 'The document is of 2004; counted from 2005.' },
} as const;
const since2018 = { from: '2018-03-01', verifiedThrough: '2023-03-24', source: waterCriteria2018, standing: 'reported', reading: inEffect } as const;
const inSichuan = {
  from: '2019-01-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExplanation2020, standing: 'recalled',
  reading: {
    zh: '见于述及2020年的一份解读，未写省名；四川省2019年1月前已有补充规定，故推定为四川并自2019年起用。原文件未查到。',
    en: 'Read in an explanation that speaks of 2020 and names no province; Sichuan had its supplementary rule by January 2019, hence taken as Sichuan’s, from 2019. The document was not found.',
  },
} as const;

/** Litres per person a day; in a water-rich area since 2018. */
export const waterVolumeFloor: Parameter = {
  id: 'water-volume-floor', label: { zh: '人均每日可用水量下限', en: 'Least water per person a day' }, unit: 'litre/person/day', scale: 10,
  values: [
    {
      ...since2004, value: { between: [20, 40] },
      reading: { zh: '“基本安全”按地区为20至40升，各地区的数值未查到：40升及以上为达到，不足20升为未达到，其间待定。文件为2004年，自2005年起算。', en: '“Basically safe” is 20 to 40 litres by region; the figure of each region was not found: 40 or more is enough, less than 20 is not, between them nobody knows. The document is of 2004; counted from 2005.' },
    },
    { ...since2018, value: 35 },
    { ...inSichuan, value: 40 },
  ],
};

/** Litres per person a day in a water-short area. */
export const waterVolumeFloorWhenShort: Parameter = {
  id: 'water-volume-floor-when-short', label: { zh: '缺水地区人均每日可用水量下限', en: 'Least water per person a day in a water-short area' }, unit: 'litre/person/day', scale: 10,
  values: [{ ...since2018, value: 20 }],
};

/** Minutes there and back on foot. */
export const waterRoundTripCeiling: Parameter = {
  id: 'water-round-trip-ceiling', label: { zh: '人力取水往返时间上限', en: 'Longest round trip to fetch water' }, unit: 'minute', scale: 1,
  values: [{ ...since2004, value: 20 }, { ...since2018, value: 20 }],
};

/** Metres on the level that stand for the round trip. */
export const waterDistanceCeiling: Parameter = {
  id: 'water-distance-ceiling', label: { zh: '取水水平距离上限', en: 'Longest level distance to water' }, unit: 'metre', scale: 1,
  values: [{ ...since2004, value: 800 }, { ...since2018, value: 800 }],
};

/** Metres of climb that stand for the round trip. */
export const waterClimbCeiling: Parameter = {
  id: 'water-climb-ceiling', label: { zh: '取水垂直高差上限', en: 'Greatest climb to water' }, unit: 'metre', scale: 1,
  values: [{ ...since2004, value: 80 }, { ...since2018, value: 80 }],
};

/** Share of the time in which water is there. */
export const waterReliabilityFloor: Parameter = {
  id: 'water-reliability-floor', label: { zh: '供水保证率下限', en: 'Least reliability of supply' }, unit: 'percent', scale: 10,
  values: [{ ...since2004, value: 90 }, { ...since2018, value: 90 }, { ...inSichuan, value: 95 }],
};
