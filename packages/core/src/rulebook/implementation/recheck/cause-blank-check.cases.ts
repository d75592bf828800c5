import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a cause is in order', on: '2017-10-31', place: '511722', record: { povertyStatus: 'poor', povertyCause: 'illness' }, outcome: 'ok' },
  { name: 'a blank is a defect', on: '2017-10-31', place: '511722', record: { povertyStatus: 'poor' }, outcome: 'defect', paths: ['povertyStatus', 'povertyCause'] },
  { name: 'a household whose status nobody knows cannot be told', on: '2017-10-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['missing povertyStatus'] },
  { name: 'a refused cell is no blank and no answer', on: '2017-10-31', place: '511722', record: { povertyStatus: 'exited', povertyCause: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused povertyCause'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { povertyStatus: 'poor' }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/cause-blank-check'] },
];
