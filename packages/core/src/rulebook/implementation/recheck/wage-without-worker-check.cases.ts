import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a worker is in order', on: '2017-10-31', place: '511722', record: { wageIncome: 20000, householdSize: 1, members: [{ workMonths: 1 }] }, outcome: 'ok' },
  { name: 'nobody with months is a defect', on: '2017-10-31', place: '511722', record: { wageIncome: 0.01, householdSize: 1, members: [{ workMonths: 0, publicPostKinds: 0 }] }, outcome: 'defect', paths: ['wageIncome', 'members[0].workMonths', 'members[0].publicPostKinds'] },
  { name: 'a public post is in order', on: '2017-10-31', place: '511722', record: { wageIncome: 6000, householdSize: 1, members: [{ workMonths: 0, publicPostKinds: 1 }] }, outcome: 'ok' },
  { name: 'no wage is not concerned', on: '2017-10-31', place: '511722', record: { wageIncome: 0, householdSize: 1, members: [{ workMonths: 0, publicPostKinds: 0 }] }, outcome: 'ok' },
  { name: 'months left empty cannot be told', on: '2017-10-31', place: '511722', record: { wageIncome: 20000, householdSize: 1, members: [{ publicPostKinds: 0 }] }, outcome: 'cannot-tell', causes: ['missing members[0].workMonths'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { wageIncome: 0.01, householdSize: 1, members: [{ workMonths: 0, publicPostKinds: 0 }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/wage-without-worker-check'] },
];
