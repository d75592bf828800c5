import type { FigureCase } from '../../../model/figure-case.js';

const at = { on: '2017-10-31', place: '430524' };
const record = { worseHouse: true, worseFarming: false, worseWork: true, worseSchooling: false, worseVehicle: true };

export const cases: readonly FigureCase[] = [
  { name: 'worse in three of five', ...at, record, span: [3, 3], provisional: true },
  { name: 'worse in none', ...at, record: { worseHouse: false, worseFarming: false, worseWork: false, worseSchooling: false, worseVehicle: false }, span: [0, 0], provisional: true },
  { name: 'one comparison that nobody made may count or not', ...at, record: { ...record, worseFarming: null }, span: [3, 4], causes: ['missing worseFarming'], provisional: true },
  { name: 'elsewhere the method is not established', ...at, place: '511722', record, span: [null, null], causes: ['not-established implementation/identification/five-comparisons'] },
  { name: 'the day before its year there is none', ...at, on: '2016-12-31', record, span: [null, null], causes: ['not-yet implementation/identification/five-comparisons'] },
];
