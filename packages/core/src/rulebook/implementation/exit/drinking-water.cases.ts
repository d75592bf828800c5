import type { RuleCase } from '../../../model/rule-case.js';

const elsewhere = { on: '2019-10-31', place: '52' };
const safe = { waterVolume: 35, waterQuality: 'standard', waterAtHome: true, waterReliability: 90 };

export const cases: readonly RuleCase[] = [
  { name: 'all four at their floors are met', ...elsewhere, record: safe, status: 'met' },
  { name: 'the same water is not met in Sichuan from 2019', on: '2019-10-31', place: '511722', record: safe, status: 'unmet', provisional: true },
  { name: 'one below its floor settles it although the others are missing', ...elsewhere, record: { waterReliability: 89.9 }, status: 'unmet' },
  { name: 'volume missing is unknown', ...elsewhere, record: { ...safe, waterVolume: null, waterAbundance: 'rich' }, status: 'unknown', causes: ['missing waterVolume'] },
  { name: 'quality missing is unknown', ...elsewhere, record: { ...safe, waterQuality: null, waterSupply: 'large-works' }, status: 'unknown', causes: ['missing waterQuality'] },
  { name: 'reliability missing is unknown', ...elsewhere, record: { ...safe, waterReliability: null }, status: 'unknown', causes: ['missing waterReliability'] },
  { name: 'before 2018: one below its floor settles it, provisionally', on: '2018-02-28', place: '52', record: { waterReliability: 89.9 }, status: 'unmet', provisional: true },
  { name: 'the day before the indicators of 2004 there is no rule', on: '2004-12-31', place: '52', record: safe, status: 'unknown', causes: ['not-yet implementation/exit/drinking-water'] },
];
