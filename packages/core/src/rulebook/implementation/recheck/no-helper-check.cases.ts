import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'one helper is in order', on: '2017-10-31', place: '511722', record: { helperCount: 1 }, outcome: 'ok' },
  { name: 'none is a defect', on: '2017-10-31', place: '511722', record: { helperCount: 0 }, outcome: 'defect', paths: ['helperCount'] },
  { name: 'an empty cell cannot be told', on: '2017-10-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['missing helperCount'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { helperCount: 0 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/no-helper-check'] },
];
