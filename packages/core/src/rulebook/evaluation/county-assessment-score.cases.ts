import type { ScoreCase } from '../../model/score-case.js';

const at = { on: '2016-12-31', place: '511722' };
const counts = {
  identificationsChecked: 400, identificationsRight: 392, exitsChecked: 200, exitsRight: 200, identificationResult: 99,
  fiveOnesDue: 1000, fiveOnesCovered: 950, helpSurveyed: 300, helpSatisfied: 294, helpResult: 96.5,
};
/** Invented results of a county. */
const full = { reductionResult: 98, ...counts, fundResult: 90 };
const missingIdentification = ['missing identificationResult'];

export const cases: readonly ScoreCase[] = [
  { name: 'everything known is 63.7 + 9.9 + 9.65 + 13.5, provisionally, as the weight of funds is inferred', ...at, record: full, points: 96.75, provisional: true },
  { name: 'a completion of 130 % earns no more than its weight', ...at, record: { ...full, reductionResult: 130 }, points: 98.05, provisional: true },
  { name: 'a hundredth below 100 % earns a hundredth of a percent less', ...at, record: { ...full, reductionResult: 99.99 }, points: 98.0435, provisional: true },
  { name: 'two accuracies that nobody combined leave the item between them: 9.8 to 10', ...at, record: { ...full, identificationResult: null }, points: [96.65, 96.85], causes: missingIdentification, provisional: true },
  { name: 'two equal accuracies need nobody to combine them', ...at, record: { ...full, exitsRight: 196, identificationResult: null }, points: 96.65, provisional: true },
  { name: 'a count missing leaves its item between what the other allows and its weight', ...at, record: { ...full, exitsRight: null, identificationResult: null }, points: [86.85, 96.85], causes: ['missing identificationResult', 'missing exitsRight'], provisional: true },
  { name: 'of nobody checked there is no accuracy: as open as a missing count', ...at, record: { ...full, exitsChecked: 0, exitsRight: 0, identificationResult: null }, points: [86.85, 96.85], causes: ['missing identificationResult', 'whole-not-positive whole'], provisional: true },
  { name: 'results missing leave 65 points open', ...at, record: { ...full, reductionResult: null }, points: [33.05, 98.05], causes: ['missing reductionResult'], provisional: true },
  { name: 'elsewhere there is no such assessment', on: '2016-12-31', place: '52', record: full, points: [null, null], causes: ['not-established evaluation/county-assessment-score'] },
  { name: 'the day before the first year', on: '2015-12-31', place: '511722', record: full, points: [null, null], causes: ['not-yet evaluation/county-assessment-score'] },
];
