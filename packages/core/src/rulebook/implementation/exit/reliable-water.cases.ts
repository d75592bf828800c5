import type { RuleCase } from '../../../model/rule-case.js';

const sichuan = { on: '2019-10-31', place: '511722' };
const elsewhere = { on: '2019-10-31', place: '52' };

export const cases: readonly RuleCase[] = [
  { name: 'elsewhere: exactly 90 % is met', ...elsewhere, record: { waterReliability: 90 }, status: 'met' },
  { name: 'elsewhere: 89.9 % is not met', ...elsewhere, record: { waterReliability: 89.9 }, status: 'unmet' },
  { name: 'elsewhere: 90.1 % is met', ...elsewhere, record: { waterReliability: 90.1 }, status: 'met' },
  { name: 'Sichuan 2019: exactly 95 % is met, provisionally', ...sichuan, record: { waterReliability: 95 }, status: 'met', provisional: true },
  { name: 'Sichuan 2019: 94.9 % is not met, provisionally', ...sichuan, record: { waterReliability: 94.9 }, status: 'unmet', provisional: true },
  { name: 'Sichuan 2018: 90 % is met', on: '2018-12-31', place: '511722', record: { waterReliability: 90 }, status: 'met' },
  { name: 'missing is unknown', ...sichuan, record: {}, status: 'unknown', causes: ['missing waterReliability'] },
  { name: 'more than 100 % is refused', ...elsewhere, record: { waterReliability: 101 }, status: 'unknown', causes: ['refused waterReliability'] },
  { name: 'the day before the indicators of 2004 there is no rule', on: '2004-12-31', place: '52', record: { waterReliability: 100 }, status: 'unknown', causes: ['not-yet implementation/exit/reliable-water'] },
];
