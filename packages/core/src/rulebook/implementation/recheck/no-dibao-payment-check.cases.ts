import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a payment is in order', on: '2017-10-31', place: '511722', record: { householdKind: 'dibao', dibaoPayment: 0.01 }, outcome: 'ok' },
  { name: 'nought is a defect', on: '2017-10-31', place: '511722', record: { householdKind: 'dibao', dibaoPayment: 0 }, outcome: 'defect', paths: ['householdKind', 'dibaoPayment'] },
  { name: 'a general household is not concerned', on: '2017-10-31', place: '511722', record: { householdKind: 'general', dibaoPayment: 0 }, outcome: 'ok' },
  { name: 'an amount left empty cannot be told', on: '2017-10-31', place: '511722', record: { householdKind: 'dibao' }, outcome: 'cannot-tell', causes: ['missing dibaoPayment'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { householdKind: 'dibao', dibaoPayment: 0 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/no-dibao-payment-check'] },
];
