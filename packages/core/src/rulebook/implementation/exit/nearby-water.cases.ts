import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2019-10-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'exactly 800 m and 80 m is near, by an inferred reading', ...at, record: { waterDistance: 800, waterClimb: 80 }, status: 'met', provisional: true },
  { name: '801 m and 80 m is not', ...at, record: { waterDistance: 801, waterClimb: 80 }, status: 'unmet', provisional: true },
  { name: '800 m and 81 m is not', ...at, record: { waterDistance: 800, waterClimb: 81 }, status: 'unmet', provisional: true },
  { name: '799 m and 79 m is near', ...at, record: { waterDistance: 799, waterClimb: 79 }, status: 'met', provisional: true },
  { name: 'climb missing is unknown', ...at, record: { waterDistance: 100 }, status: 'unknown', causes: ['missing waterClimb'] },
  { name: 'too far settles it although the climb is missing', ...at, record: { waterDistance: 801 }, status: 'unmet', provisional: true },
  { name: 'before 2018 the same limits held', on: '2018-02-28', place: '511722', record: { waterDistance: 800, waterClimb: 80 }, status: 'met', provisional: true },
  { name: 'the day before the indicators of 2004 there is no rule', on: '2004-12-31', place: '511722', record: { waterDistance: 1, waterClimb: 1 }, status: 'unknown', causes: ['not-yet implementation/exit/nearby-water'] },
];
