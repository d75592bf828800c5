import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };
const later = { ...at, on: '2023-12-31' };

export const cases: readonly CheckCase[] = [
  { name: 'a pupil of nineteen in primary school is in order in 2017', ...at, record: { householdSize: 1, members: [{ birthDate: '1997-11-01', schoolStage: 'primary' }] }, outcome: 'ok' },
  { name: 'a pupil of twenty in primary school is a defect in 2017', ...at, record: { householdSize: 1, members: [{ birthDate: '1997-10-31', schoolStage: 'primary' }] }, outcome: 'defect', paths: ['members[0].schoolStage', 'members[0].birthDate'] },
  { name: 'a pupil of fifteen in primary school is a defect in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2008-12-31', schoolStage: 'primary' }] }, outcome: 'defect', paths: ['members[0].schoolStage', 'members[0].birthDate'] },
  { name: 'a pupil of fourteen in primary school is in order in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2009-01-01', schoolStage: 'primary' }] }, outcome: 'ok' },
  { name: 'a pupil of six in primary school is in order in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2017-12-31', schoolStage: 'primary' }] }, outcome: 'ok' },
  { name: 'a pupil of five in primary school is a defect in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2018-01-01', schoolStage: 'primary' }] }, outcome: 'defect', paths: ['members[0].schoolStage', 'members[0].birthDate'] },
  { name: 'a pupil of fifteen in senior school is in order in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2008-12-31', schoolStage: 'senior' }] }, outcome: 'ok' },
  { name: 'a pupil of fourteen in senior school is a defect in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2009-01-01', schoolStage: 'senior' }] }, outcome: 'defect', paths: ['members[0].schoolStage', 'members[0].birthDate'] },
  { name: 'the last day of twenty in vocational school is in order in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2003-01-01', schoolStage: 'vocational' }] }, outcome: 'ok' },
  { name: 'a pupil of fourteen in senior school is a defect', ...at, record: { householdSize: 1, members: [{ birthDate: '2002-11-01', schoolStage: 'senior' }] }, outcome: 'defect', paths: ['members[0].schoolStage', 'members[0].birthDate'] },
  { name: 'a pupil of fifteen in senior school is in order', ...at, record: { householdSize: 1, members: [{ birthDate: '2002-10-31', schoolStage: 'senior' }] }, outcome: 'ok' },
  { name: 'a pupil of twenty-one in vocational school is a defect in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2002-12-31', schoolStage: 'vocational' }] }, outcome: 'defect', paths: ['members[0].schoolStage', 'members[0].birthDate'] },
  { name: 'the last day of six in pre-school is in order in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2017-01-01', schoolStage: 'pre-school' }] }, outcome: 'ok' },
  { name: 'seven in pre-school is a defect in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2016-12-31', schoolStage: 'pre-school' }] }, outcome: 'defect', paths: ['members[0].schoolStage', 'members[0].birthDate'] },
  { name: 'seven, entered as below school age, is a defect in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2016-12-31', schoolStage: 'below-school-age' }] }, outcome: 'defect', paths: ['members[0].schoolStage', 'members[0].birthDate'] },
  { name: 'a pupil of fifteen in primary school is a defect in 2024', ...at, on: '2024-12-31', record: { householdSize: 1, members: [{ birthDate: '2009-12-31', schoolStage: 'primary' }] }, outcome: 'defect', paths: ['members[0].schoolStage', 'members[0].birthDate'] },
  { name: 'a child of twelve in junior secondary school is in order in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2011-12-31', schoolStage: 'junior' }] }, outcome: 'ok' },
  { name: 'a child of eleven in junior secondary school is a defect in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2012-01-01', schoolStage: 'junior' }] }, outcome: 'defect', paths: ['members[0].schoolStage', 'members[0].birthDate'] },
  { name: 'the last day of seventeen in junior secondary school is in order in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2006-01-01', schoolStage: 'junior' }] }, outcome: 'ok' },
  { name: 'eighteen in junior secondary school is a defect in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2005-12-31', schoolStage: 'junior' }] }, outcome: 'defect', paths: ['members[0].schoolStage', 'members[0].birthDate'] },
  { name: 'somebody of eighteen in college is in order in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2005-12-31', schoolStage: 'higher-vocational' }] }, outcome: 'ok' },
  { name: 'somebody of seventeen in college is a defect in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2006-01-01', schoolStage: 'higher-vocational' }] }, outcome: 'defect', paths: ['members[0].schoolStage', 'members[0].birthDate'] },
  { name: 'somebody of twenty in a postgraduate course is in order in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2003-12-31', schoolStage: 'postgraduate' }] }, outcome: 'ok' },
  { name: 'somebody of nineteen in a postgraduate course is a defect in 2023', ...later, record: { householdSize: 1, members: [{ birthDate: '2004-01-01', schoolStage: 'postgraduate' }] }, outcome: 'defect', paths: ['members[0].schoolStage', 'members[0].birthDate'] },
  { name: 'without a day of birth nobody can tell', ...at, record: { householdSize: 1, members: [{ schoolStage: 'primary' }] }, outcome: 'cannot-tell', causes: ['missing members[0].birthDate'] },
  { name: 'somebody not at school is in order without a day of birth', ...at, record: { householdSize: 1, members: [{ schoolStage: 'none' }] }, outcome: 'ok' },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { householdSize: 1, members: [{ birthDate: '1990-01-01', schoolStage: 'primary' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/school-stage-age-check'] },
];
