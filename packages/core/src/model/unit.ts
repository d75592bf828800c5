import type { Label } from './label.js';

/** The units that numbers are given in, as they are written behind a number. */
export const units = {
  none: { zh: '', en: '' },
  yuan: { zh: '元', en: 'yuan' },
  'yuan/person/year': { zh: '元/人·年', en: 'yuan per person per year' },
  person: { zh: '人', en: 'people' },
  household: { zh: '户', en: 'households' },
  village: { zh: '个村', en: 'villages' },
  township: { zh: '个乡镇', en: 'townships' },
  'litre/person/day': { zh: '升/人·日', en: 'litres per person per day' },
  minute: { zh: '分钟', en: 'minutes' },
  kilometre: { zh: '公里', en: 'km' },
  metre: { zh: '米', en: 'm' },
  'square-metre': { zh: '平方米', en: 'm²' },
  mu: { zh: '亩', en: 'mu' },
  measure: { zh: '项', en: 'measures' },
  percent: { zh: '%', en: '%' },
  'working-day': { zh: '个工作日', en: 'working days' },
  day: { zh: '天', en: 'days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
  'calendar-month': { zh: '个月（按月份）', en: 'calendar months' },
  'calendar-year': { zh: '年（按年份）', en: 'calendar years' },
  point: { zh: '分', en: 'points' },
  horsepower: { zh: '马力', en: 'horsepower' },
  hectare: { zh: '公顷', en: 'hectares' },
} as const satisfies Record<string, Label>;

/** One of the {@link units}. */
export type Unit = keyof typeof units;
