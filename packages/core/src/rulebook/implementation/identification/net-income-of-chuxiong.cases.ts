import type { FigureCase } from '../../../model/figure-case.js';

const at = { on: '2017-12-31', place: '5323' };
const record = { wageIncome: 10_000, grainIncome: 0, tobaccoIncome: 0, livestockIncome: 0, fruitIncome: 0, otherCropIncome: 0, propertyIncome: 500, transferIncome: 700 };

export const cases: readonly FigureCase[] = [
  { name: 'wages, property and transfers have no cost', ...at, record, span: [11_200, 11_200], provisional: true },
  { name: 'of grain 40 % are cost', ...at, record: { ...record, grainIncome: 1_000 }, span: [11_800, 11_800], provisional: true },
  { name: 'of tobacco 45 %', ...at, record: { ...record, tobaccoIncome: 1_000 }, span: [11_750, 11_750], provisional: true },
  { name: 'of livestock 40 %', ...at, record: { ...record, livestockIncome: 1_000 }, span: [11_800, 11_800], provisional: true },
  { name: 'of forest and fruit 15 %', ...at, record: { ...record, fruitIncome: 1_000 }, span: [12_050, 12_050], provisional: true },
  { name: 'of other crops 40 %', ...at, record: { ...record, otherCropIncome: 1_000 }, span: [11_800, 11_800], provisional: true },
  { name: 'a missing wage leaves the end open', ...at, record: { ...record, wageIncome: null }, span: [1_200, null], causes: ['missing wageIncome'], provisional: true },
  { name: 'elsewhere in Yunnan nobody uses it', ...at, place: '5301', record, span: [null, null], causes: ['not-established implementation/identification/net-income-of-chuxiong'] },
  { name: 'the day before the year of the card there is none', ...at, on: '2016-12-31', record, span: [null, null], causes: ['not-yet implementation/identification/net-income-of-chuxiong'] },
];
