import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };

export const cases: readonly CheckCase[] = [
  { name: 'twelve months are in order', ...at, record: { householdSize: 1, members: [{ workMonths: 12 }] }, outcome: 'ok' },
  { name: 'thirteen months are a defect', ...at, record: { householdSize: 1, members: [{ workMonths: 13 }] }, outcome: 'defect', paths: ['members[0].workMonths'] },
  { name: 'no months are in order', ...at, record: { householdSize: 1, members: [{ workMonths: 0 }] }, outcome: 'ok' },
  { name: 'less than none is a defect', ...at, record: { householdSize: 1, members: [{ workMonths: -1 }] }, outcome: 'defect', paths: ['members[0].workMonths'] },
  { name: 'between ten and fourteen cannot be told', ...at, record: { householdSize: 1, members: [{ workMonths: { low: 10, high: 14 } }] }, outcome: 'cannot-tell', causes: ['inexact members[0].workMonths'] },
  { name: 'an empty cell cannot be told', ...at, record: { householdSize: 1, members: [{  }] }, outcome: 'cannot-tell', causes: ['missing members[0].workMonths'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { householdSize: 1, members: [{ workMonths: 13 }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/work-months-check'] },
];
