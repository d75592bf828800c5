import type { RuleCase } from '../../../model/rule-case.js';

const before = { on: '2018-02-28', place: '52' };
const after = { on: '2018-03-01', place: '52' };
const sichuan = { on: '2019-01-01', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'before 2018 the clause was not found, so even the national standard is unknown', ...before, record: { waterQuality: 'standard' }, status: 'unknown', causes: ['not-established implementation/exit/clean-water'] },
  { name: 'from March 2018: the national standard is enough whatever the supply', ...after, record: { waterQuality: 'standard' }, status: 'met' },
  { name: 'from March 2018: relaxed limits are enough for smaller works', ...after, record: { waterQuality: 'relaxed', waterSupply: 'small-works' }, status: 'met' },
  { name: 'from March 2018: relaxed limits are not enough for large works', ...after, record: { waterQuality: 'relaxed', waterSupply: 'large-works' }, status: 'unmet' },
  { name: 'from March 2018: relaxed limits, supply not known: unknown', ...after, record: { waterQuality: 'relaxed' }, status: 'unknown', causes: ['missing waterSupply'] },
  { name: 'from March 2018: the senses are enough for dispersed supply', ...after, record: { waterQuality: 'sensory', waterSupply: 'dispersed' }, status: 'met' },
  { name: 'from March 2018: the senses are enough for supply without a plant', ...after, record: { waterQuality: 'sensory', waterSupply: 'no-plant' }, status: 'met' },
  { name: 'from March 2018: the senses are not enough for smaller works', ...after, record: { waterQuality: 'sensory', waterSupply: 'small-works' }, status: 'unmet' },
  { name: 'from March 2018: below standard is never enough', ...after, record: { waterQuality: 'substandard' }, status: 'unmet' },
  { name: 'Sichuan 2019: only the national standard is enough, provisionally', ...sichuan, record: { waterQuality: 'standard' }, status: 'met', provisional: true },
  { name: 'Sichuan 2019: relaxed limits are not enough', ...sichuan, record: { waterQuality: 'relaxed', waterSupply: 'dispersed' }, status: 'unmet', provisional: true },
  { name: 'quality missing is unknown', ...sichuan, record: {}, status: 'unknown', causes: ['missing waterQuality'] },
  { name: 'the day before the indicators of 2004 there is no rule', on: '2004-12-31', place: '52', record: { waterQuality: 'standard' }, status: 'unknown', causes: ['not-yet implementation/exit/clean-water'] },
];
