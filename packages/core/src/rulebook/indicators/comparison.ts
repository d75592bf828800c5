/** What villagers compare when they appraise who is poor. */
import type { FlagIndicator, NumberIndicator } from '../../model/indicator.js';

const personal = { privacy: 'personal' } as const;

export const ownsCommercialProperty: FlagIndicator = {
  id: 'ownsCommercialProperty', label: { zh: '有商品房或商铺', en: 'Owns a flat or a shop bought on the market' }, type: 'flag', ...personal,
};

export const ownsVehicle: FlagIndicator = {
  id: 'ownsVehicle', label: { zh: '有小轿车或客货运车辆', en: 'Owns a car, or a vehicle that carries people or goods' }, type: 'flag', ...personal,
};

export const publicPayrollMember: FlagIndicator = {
  id: 'publicPayrollMember', label: { zh: '有财政供养人员', en: 'A member is on the public payroll' }, type: 'flag', ...personal,
};

export const runsBusiness: FlagIndicator = { id: 'runsBusiness', label: { zh: '有经商办企业', en: 'Runs a trade or a company' }, type: 'flag', ...personal };

export const livingClearlyBetter: FlagIndicator = {
  id: 'livingClearlyBetter', label: { zh: '家庭生活明显高于当地平均水平（经评议）', en: 'Lives clearly above the average of the place, by appraisal' }, type: 'flag', ...personal,
};

export const savingsPerCapita: NumberIndicator = {
  id: 'savingsPerCapita', label: { zh: '人均存款', en: 'Savings a head' }, type: 'number', unit: 'yuan', scale: 100, min: 0, max: 10_000_000, ...personal,
};
