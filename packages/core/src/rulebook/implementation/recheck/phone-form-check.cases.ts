import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a mobile number is in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ phoneForm: 'mobile' }] }, outcome: 'ok' },
  { name: 'another number is a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ phoneForm: 'other' }] }, outcome: 'defect', paths: ['members[0].phoneForm'] },
  { name: 'no number cannot be told', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['missing members[0].phoneForm'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { householdSize: 1, members: [{ phoneForm: 'other' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/phone-form-check'] },
];
