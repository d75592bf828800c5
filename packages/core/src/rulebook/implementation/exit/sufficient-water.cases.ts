import type { RuleCase } from '../../../model/rule-case.js';

const before = { on: '2018-02-28', place: '511722' };
const after = { on: '2018-03-01', place: '511722' };
const sichuan = { on: '2019-01-01', place: '511722' };
const elsewhere = { on: '2019-01-01', place: '52' };

export const cases: readonly RuleCase[] = [
  { name: 'before 2018: 40 litres is enough in every region', ...before, record: { waterVolume: 40 }, status: 'met' },
  { name: 'before 2018: 39.9 litres, the figure of the region was not found', ...before, record: { waterVolume: 39.9 }, status: 'unknown', causes: ['not-established water-volume-floor'] },
  { name: 'before 2018: 20 litres may be enough', ...before, record: { waterVolume: 20 }, status: 'unknown', causes: ['not-established water-volume-floor'] },
  { name: 'before 2018: 19.9 litres is enough nowhere', ...before, record: { waterVolume: 19.9 }, status: 'unmet' },
  { name: 'from March 2018: 35 litres is enough anywhere', ...after, record: { waterVolume: 35 }, status: 'met' },
  { name: 'from March 2018: 34.9 litres is not enough where water is rich', ...after, record: { waterVolume: 34.9, waterAbundance: 'rich' }, status: 'unmet' },
  { name: 'from March 2018: 34.9 litres is enough where water is short', ...after, record: { waterVolume: 34.9, waterAbundance: 'short' }, status: 'met' },
  { name: 'from March 2018: 20 litres is enough where water is short', ...after, record: { waterVolume: 20, waterAbundance: 'short' }, status: 'met' },
  { name: 'from March 2018: 19.9 litres is enough nowhere, whatever the area', ...after, record: { waterVolume: 19.9 }, status: 'unmet' },
  { name: 'from March 2018: 20 litres, area not known: unknown', ...after, record: { waterVolume: 20 }, status: 'unknown', causes: ['missing waterAbundance'] },
  { name: 'Sichuan 2019: exactly 40 litres is met, provisionally', ...sichuan, record: { waterVolume: 40 }, status: 'met', provisional: true },
  { name: 'Sichuan 2019: 39.9 litres is not met, even where water is short', ...sichuan, record: { waterVolume: 39.9, waterAbundance: 'short' }, status: 'unmet', provisional: true },
  { name: 'Sichuan 2018: its stricter figure is not yet used', on: '2018-12-31', place: '511722', record: { waterVolume: 35 }, status: 'met' },
  { name: 'elsewhere 2019: 35 litres is met', ...elsewhere, record: { waterVolume: 35 }, status: 'met' },
  { name: 'volume missing is unknown', ...sichuan, record: {}, status: 'unknown', causes: ['missing waterVolume'] },
  { name: 'the day before the indicators of 2004 there is no rule', on: '2004-12-31', place: '52', record: { waterVolume: 60 }, status: 'unknown', causes: ['not-yet implementation/exit/sufficient-water'] },
];
