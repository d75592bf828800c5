import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };
const later = { ...at, on: '2023-12-31' };

export const cases: readonly CheckCase[] = [
  { name: 'a child of ten at school is in order', ...at, record: { householdSize: 1, members: [{ birthDate: '2007-10-31', schooling: 'enrolled' }] }, outcome: 'ok' },
  { name: 'a child of ten who dropped out is a defect', ...at, record: { householdSize: 1, members: [{ birthDate: '2007-10-31', schooling: 'dropped-out', unfitForSchooling: false }] }, outcome: 'defect', paths: ['members[0].schooling'] },
  { name: 'on the day before the sixth birthday nobody has to be at school', ...at, record: { householdSize: 1, members: [{ birthDate: '2011-11-01', schooling: 'never', unfitForSchooling: false }] }, outcome: 'ok' },
  { name: 'on the sixth birthday a child never enrolled is a defect', ...at, record: { householdSize: 1, members: [{ birthDate: '2011-10-31', schooling: 'never', unfitForSchooling: false }] }, outcome: 'defect', paths: ['members[0].schooling'] },
  { name: 'on the sixteenth birthday it is no longer', ...at, record: { householdSize: 1, members: [{ birthDate: '2001-10-31', schooling: 'dropped-out', unfitForSchooling: false }] }, outcome: 'ok' },
  { name: 'without a day of birth a dropout cannot be told', ...at, record: { householdSize: 1, members: [{ schooling: 'dropped-out', unfitForSchooling: false }] }, outcome: 'cannot-tell', causes: ['missing members[0].birthDate'] },
  { name: 'where nobody asked about health it cannot be told', ...at, record: { householdSize: 1, members: [{ birthDate: '2007-10-31', schooling: 'never' }] }, outcome: 'cannot-tell', causes: ['missing members[0].unfitForSchooling'] },
  { name: 'the list of 2021 says the same', ...later, record: { householdSize: 1, members: [{ birthDate: '2013-10-31', schooling: 'never', unfitForSchooling: false }] }, outcome: 'defect', paths: ['members[0].schooling'] },
  { name: 'in 2023 a child whose health does not allow it is excepted', ...later, record: { householdSize: 1, members: [{ birthDate: '2013-10-31', schooling: 'never', unfitForSchooling: true }] }, outcome: 'ok' },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { householdSize: 1, members: [{ birthDate: '2007-10-31', schooling: 'never', unfitForSchooling: false }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/dropout-check'] },
];
