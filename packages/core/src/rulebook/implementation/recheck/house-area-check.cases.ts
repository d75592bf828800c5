import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a step above nought is in order', on: '2017-10-31', place: '511722', record: { houseArea: 0.01 }, outcome: 'ok' },
  { name: 'nought is a defect', on: '2017-10-31', place: '511722', record: { houseArea: 0 }, outcome: 'defect', paths: ['houseArea'] },
  { name: 'an empty cell cannot be told: that is another check’s', on: '2017-10-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['missing houseArea'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { houseArea: 0 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/house-area-check'] },
];
