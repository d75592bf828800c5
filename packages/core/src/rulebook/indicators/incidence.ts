/** What villages and counties answer alike: how many people, how many of them poor, and whether they left the list. */
import type { DateIndicator, FlagIndicator, NumberIndicator } from '../../model/indicator.js';

const people = { type: 'number', unit: 'person', scale: 1, min: 0, max: 5_000_000 } as const;

export const ruralPopulation: NumberIndicator = { id: 'ruralPopulation', label: { zh: '农村户籍人口', en: 'Registered rural population' }, changeable: false, ...people };

export const remainingPoor: NumberIndicator = { id: 'remainingPoor', label: { zh: '建档立卡剩余贫困人口', en: 'Registered poor who have not exited' }, ...people };

export const povertyIncidence: NumberIndicator = {
  id: 'povertyIncidence', label: { zh: '贫困发生率', en: 'Incidence of poverty' }, type: 'number', unit: 'percent', scale: 100, min: 0, max: 100,
};

export const listedOn: DateIndicator = { id: 'listedOn', label: { zh: '列入贫困名单日期', en: 'Day of listing as poor' }, type: 'date', past: true };

export const delisted: FlagIndicator = { id: 'delisted', label: { zh: '已公告退出', en: 'Exit announced' }, type: 'flag' };

export const delistedOn: DateIndicator = { id: 'delistedOn', label: { zh: '公告退出日期', en: 'Day on which the exit was announced' }, type: 'date' };
