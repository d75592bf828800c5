import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };

export const cases: readonly CheckCase[] = [
  { name: 'months and a place are in order', ...at, record: { householdSize: 1, members: [{ workMonths: 1, workPlace: 'province' }] }, outcome: 'ok' },
  { name: 'one month without a place is a defect', ...at, record: { householdSize: 1, members: [{ workMonths: 1 }] }, outcome: 'defect', paths: ['members[0].workPlace'] },
  { name: 'no months need no place', ...at, record: { householdSize: 1, members: [{ workMonths: 0 }] }, outcome: 'ok' },
  { name: 'must fail: neither months nor place is neither in order nor a defect', ...at, record: { householdSize: 1, members: [{  }] }, outcome: 'cannot-tell', causes: ['missing members[0].workMonths'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { householdSize: 1, members: [{ workMonths: 1 }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/work-place-blank-check'] },
];
