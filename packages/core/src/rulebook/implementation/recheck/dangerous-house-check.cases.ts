import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a safe house is in order', on: '2017-10-31', place: '511722', record: { povertyStatus: 'exited', dangerousHouse: false }, outcome: 'ok' },
  { name: 'a dangerous house is a defect', on: '2017-10-31', place: '511722', record: { povertyStatus: 'exited', dangerousHouse: true }, outcome: 'defect', paths: ['povertyStatus', 'dangerousHouse'] },
  { name: 'the founding text’s look-back at the two worries and three guarantees: an exited household of Xuanhan in a dangerous house is found', on: '2019-06-30', place: '511722', record: { povertyStatus: 'exited', dangerousHouse: true }, outcome: 'defect', paths: ['povertyStatus', 'dangerousHouse'] },
  { name: 'a household that has not exited is not concerned', on: '2017-10-31', place: '511722', record: { povertyStatus: 'poor', dangerousHouse: true }, outcome: 'ok' },
  { name: 'an empty cell cannot be told', on: '2017-10-31', place: '511722', record: { povertyStatus: 'exited' }, outcome: 'cannot-tell', causes: ['missing dangerousHouse'] },
  { name: 'without a status nobody can tell', on: '2017-10-31', place: '511722', record: { dangerousHouse: true }, outcome: 'cannot-tell', causes: ['missing povertyStatus'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { povertyStatus: 'exited', dangerousHouse: true }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/dangerous-house-check'] },
];
