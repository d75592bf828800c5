import type { Parameter } from '../../model/parameter.js';
import { inSichuan, since2004, since2018 } from '../water-documents.js';

/** Litres per person a day; in a water-rich area since 2018. */
export const waterVolumeFloor: Parameter = {
  id: 'water-volume-floor', label: { zh: '人均每日可用水量下限', en: 'Least water per person a day' }, unit: 'litre/person/day', scale: 10,
  values: [
    {
      ...since2004, value: { between: [20, 40] },
      reading: { zh: '“基本安全”为20至40升，推定因地区而异，各地区的数值未查到：40升及以上为达到，不足20升为未达到，其间待定。文件为2004年，自2005年起算。', en: '“Basically safe” is 20 to 40 litres, taken to differ by region; the figure of each region was not found: 40 or more is enough, less than 20 is not, between them nobody knows. The document is of 2004; counted from 2005.' },
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

const carriedOn = {
  zh: `800米、80米相当于20分钟，官方的话只见于2006年；评价准则沿用见于一份转载，故不作官方。${since2018.reading.zh}`,
  en: `That 800 and 80 metres stand for 20 minutes an official text says in 2006 only; that the criteria keep it was read in a copy, so it is not called official. ${since2018.reading.en}`,
} as const;

/** Metres on the level that stand for the round trip. */
export const waterDistanceCeiling: Parameter = {
  id: 'water-distance-ceiling', label: { zh: '取水水平距离上限', en: 'Longest level distance to water' }, unit: 'metre', scale: 1,
  values: [{ ...since2004, value: 800 }, { ...since2018, value: 800, reading: carriedOn }],
};

/** Metres of climb that stand for the round trip. */
export const waterClimbCeiling: Parameter = {
  id: 'water-climb-ceiling', label: { zh: '取水垂直高差上限', en: 'Greatest climb to water' }, unit: 'metre', scale: 1,
  values: [{ ...since2004, value: 80 }, { ...since2018, value: 80, reading: carriedOn }],
};

/** Share of the time in which water is there. */
export const waterReliabilityFloor: Parameter = {
  id: 'water-reliability-floor', label: { zh: '供水保证率下限', en: 'Least reliability of supply' }, unit: 'percent', scale: 10,
  values: [
    { ...since2004, value: 90 },
    {
      ...since2018, value: 90,
      reading: {
        zh: `90%即全年停水累计不超过36天。${since2018.reading.zh}`, en: `90 % is at most 36 days a year without water. ${since2018.reading.en}`,
      },
    },
    { ...inSichuan, value: 95 },
  ],
};
