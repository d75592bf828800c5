import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'one person is in order', on: '2017-10-31', place: '511722', record: { listedMembers: 1 }, outcome: 'ok' },
  { name: 'nobody is a defect', on: '2017-10-31', place: '511722', record: { listedMembers: 0 }, outcome: 'defect', paths: ['listedMembers'] },
  { name: 'without the table of persons nobody can tell', on: '2017-10-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['missing listedMembers'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { listedMembers: 0 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/empty-household-check'] },
];
