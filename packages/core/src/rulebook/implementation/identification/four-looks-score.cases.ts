import type { ScoreCase } from '../../../model/score-case.js';

const at = { on: '2014-06-30', place: '520526' };
const full = { houseLook: 15, grainLook: 22, labourLook: 25, schoolingLook: 10 };

export const cases: readonly ScoreCase[] = [
  { name: 'four looks add up, provisionally, as the weights are recalled', ...at, record: full, points: 72, provisional: true },
  { name: 'a look earns no more than its weight', ...at, record: { ...full, houseLook: 20.1 }, points: 77, provisional: true },
  { name: 'and exactly its weight', ...at, record: { ...full, houseLook: 20 }, points: 77, provisional: true },
  { name: 'a look missing is none to its weight, not none', ...at, record: { ...full, labourLook: null }, points: [47, 77], causes: ['missing labourLook'], provisional: true },
  { name: 'an empty record may be the poorest', ...at, record: {}, points: [0, 100], causes: ['missing houseLook', 'missing grainLook', 'missing labourLook', 'missing schoolingLook'], provisional: true },
  { name: 'elsewhere the method is not established', on: '2014-06-30', place: '511722', record: full, points: [null, null], causes: ['not-established implementation/identification/four-looks-score'] },
  { name: 'in Huaying the four looks are names only: no points, not none', on: '2016-06-30', place: '511681', record: full, points: [null, null], causes: ['not-established implementation/identification/four-looks-score'] },
  { name: 'the day before its year', on: '2013-12-31', place: '520526', record: full, points: [null, null], causes: ['not-yet implementation/identification/four-looks-score'] },
];
