import type { ScoreCase } from '../../model/score-case.js';

const at = { on: '2018-12-31', place: '511722' };

export const cases: readonly ScoreCase[] = [
  { name: 'the founding text, a greatly raised weight: 95 in poverty alleviation and 80 in the rest make 89, provisionally', ...at, record: { povertyTargetResult: 95, otherTargetsResult: 80 }, points: 89, provisional: true },
  { name: 'the same the other way about makes 86: poverty alleviation weighs more', ...at, record: { povertyTargetResult: 80, otherTargetsResult: 95 }, points: 86, provisional: true },
  { name: 'a tenth of a point counts six hundredths', ...at, record: { povertyTargetResult: 95.1, otherTargetsResult: 80 }, points: 89.06, provisional: true },
  { name: 'poverty alleviation missing leaves 60 points open', ...at, record: { otherTargetsResult: 80 }, points: [32, 92], causes: ['missing povertyTargetResult'], provisional: true },
  { name: 'elsewhere the weight is not known', on: '2018-12-31', place: '511322', record: { povertyTargetResult: 95, otherTargetsResult: 80 }, points: [null, null], causes: ['not-established evaluation/annual-target-score'] },
  { name: 'the day before the brief the weight is not known', on: '2018-11-20', place: '511722', record: { povertyTargetResult: 95, otherTargetsResult: 80 }, points: [null, null], causes: ['not-yet evaluation/annual-target-score'] },
];
