import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };

export const cases: readonly CheckCase[] = [
  { name: 'a place and months are in order', ...at, record: { householdSize: 1, members: [{ workMonths: 0, workPlace: 'province' }] }, outcome: 'ok' },
  { name: 'a place without months is a defect', ...at, record: { householdSize: 1, members: [{ workPlace: 'beyond' }] }, outcome: 'defect', paths: ['members[0].workMonths'] },
  { name: 'somebody who does not work away needs no months', ...at, record: { householdSize: 1, members: [{ workPlace: 'none' }] }, outcome: 'ok' },
  { name: 'must fail: neither place nor months is neither in order nor a defect', ...at, record: { householdSize: 1, members: [{  }] }, outcome: 'cannot-tell', causes: ['missing members[0].workPlace'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { householdSize: 1, members: [{ workPlace: 'beyond' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/work-months-blank-check'] },
];
