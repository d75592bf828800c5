import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'safe water is in order', on: '2017-10-31', place: '511722', record: { povertyStatus: 'exited', waterSafe: true }, outcome: 'ok' },
  { name: 'unsafe water is a defect', on: '2017-10-31', place: '511722', record: { povertyStatus: 'exited', waterSafe: false }, outcome: 'defect', paths: ['povertyStatus', 'waterSafe'] },
  { name: 'a household that has not exited is not concerned', on: '2017-10-31', place: '511722', record: { povertyStatus: 'pre-exit', waterSafe: false }, outcome: 'ok' },
  { name: 'an empty cell cannot be told', on: '2017-10-31', place: '511722', record: { povertyStatus: 'exited' }, outcome: 'cannot-tell', causes: ['missing waterSafe'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { povertyStatus: 'exited', waterSafe: false }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/unsafe-water-check'] },
];
