/** From where on an asset or an absence speaks against a household, in the lists that name a figure. */
import type { Parameter } from '../../model/parameter.js';
import { shaanxi, suibin } from '../codes/places.js';
import { suibinExclusions2016, wrongListings } from '../sources.js';

const of2016 = {
  from: '2016-01-01', verifiedThrough: '2016-12-31', places: suibin, source: suibinExclusions2016, standing: 'reported',
  reading: { zh: '只知2016年，自当年首日起算。', en: 'Only the year 2016 is known; counted from its first day.' },
} as const;

export const vehiclePriceFloor: Parameter = {
  id: 'vehicle-price-floor', label: { zh: '机动车价格界限', en: 'Price of a motor vehicle that speaks against a household' }, unit: 'yuan', scale: 1,
  values: [{
    from: '2014-04-02', places: shaanxi, source: wrongListings, standing: 'inferred', value: 30_000,
    reading: { zh: '3万元以上，含本数。材料未写明地方和日期：推定为陕西一带，随建档立卡工作方案起用。', en: '30,000 yuan or more. The text names neither place nor day: taken to be of the Shaanxi kind, used with the registration plan.' },
  }],
};

export const motorcyclePriceFloor: Parameter = {
  id: 'motorcycle-price-floor', label: { zh: '摩托车、电动车价格界限', en: 'Price of a motorcycle or electric bicycle that speaks against a household' }, unit: 'yuan', scale: 1, values: [{ ...of2016, value: 3_000 }],
};

export const tractorPowerFloor: Parameter = {
  id: 'tractor-power-floor', label: { zh: '拖拉机马力界限', en: 'Power of a tractor that speaks against a household' }, unit: 'horsepower', scale: 1, values: [{ ...of2016, value: 45 }],
};

export const farmMachinePriceCeiling: Parameter = {
  id: 'farm-machine-price-ceiling', label: { zh: '农业机械价格界限', en: 'Price of a farm machine above which it speaks against a household' }, unit: 'yuan', scale: 1, values: [{ ...of2016, value: 20_000 }],
};

export const yearsAwayCeiling: Parameter = {
  id: 'years-away-ceiling', label: { zh: '外出年数界限', en: 'Years away above which they speak against a household' }, unit: 'year', scale: 1, values: [{ ...of2016, value: 3 }],
};

export const rentedLandFloor: Parameter = {
  id: 'rented-land-floor', label: { zh: '租种土地界限', en: 'Rented land that speaks against a household' }, unit: 'hectare', scale: 1, values: [{ ...of2016, value: 2 }],
};

export const livestockCeiling: Parameter = {
  id: 'livestock-ceiling', label: { zh: '人均养殖价值界限', en: 'Livestock per head above which it speaks against a household' }, unit: 'yuan', scale: 1, values: [{ ...of2016, value: 4_000 }],
};
