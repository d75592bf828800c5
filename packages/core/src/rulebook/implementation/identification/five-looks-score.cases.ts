import type { ScoreCase } from '../../../model/score-case.js';

const at = { on: '2016-06-30', place: '640422' };
const unset = ['not-established other-look-points'];

export const cases: readonly ScoreCase[] = [
  { name: 'two looks known, three not found: the total is unknown, not 50', ...at, record: { houseStructure: 'dangerous', livestockLook: 30 }, points: [null, null], causes: unset },
  { name: 'a house of reinforced concrete alone makes nobody well off', ...at, record: { houseStructure: 'reinforced-concrete', livestockLook: 0 }, points: [null, null], causes: unset },
  { name: 'an empty record', ...at, record: {}, points: [null, null], causes: ['missing houseStructure', 'missing livestockLook', ...unset] },
  { name: 'elsewhere the method is not established', on: '2016-06-30', place: '511722', record: {}, points: [null, null], causes: ['not-established implementation/identification/five-looks-score'] },
  { name: 'the day before the registration plan', on: '2014-04-01', place: '640422', record: {}, points: [null, null], causes: ['not-yet implementation/identification/five-looks-score'] },
];
