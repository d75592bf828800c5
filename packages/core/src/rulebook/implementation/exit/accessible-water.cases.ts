import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2019-10-31', place: '511722' };
const fetched = { waterAtHome: false };
const far = { ...fetched, waterRoundTrip: 21 };

export const cases: readonly RuleCase[] = [
  { name: 'a tap at home is enough', ...at, record: { waterAtHome: true }, status: 'met' },
  { name: 'a round trip of exactly 20 minutes is met', ...at, record: { ...fetched, waterRoundTrip: 20 }, status: 'met' },
  { name: 'a round trip of 19 minutes is met', ...at, record: { ...fetched, waterRoundTrip: 19 }, status: 'met' },
  { name: 'a round trip of 21 minutes and a long way is not met', ...at, record: { ...far, waterDistance: 801, waterClimb: 0 }, status: 'unmet', provisional: true },
  { name: 'exactly 800 m and 80 m stand for the round trip', ...at, record: { ...fetched, waterDistance: 800, waterClimb: 80 }, status: 'met', provisional: true },
  { name: '801 m is too far, whatever the climb', ...at, record: { ...far, waterDistance: 801 }, status: 'unmet', provisional: true },
  { name: '81 m is too steep, whatever the distance', ...at, record: { ...far, waterClimb: 81 }, status: 'unmet', provisional: true },
  { name: 'a short way with an unknown climb is unknown', ...at, record: { ...far, waterDistance: 100 }, status: 'unknown', causes: ['missing waterClimb'] },
  { name: 'nothing known is unknown', ...at, record: {}, status: 'unknown', causes: ['missing waterAtHome', 'missing waterRoundTrip', 'missing waterDistance', 'missing waterClimb'] },
  { name: 'before 2018 the same limits held', on: '2018-02-28', place: '511722', record: { ...fetched, waterRoundTrip: 20 }, status: 'met' },
  { name: 'the day before the indicators of 2004 there is no rule', on: '2004-12-31', place: '511722', record: { waterAtHome: true }, status: 'unknown', causes: ['not-yet implementation/exit/accessible-water'] },
];
