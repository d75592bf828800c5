import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'no payment is in order', on: '2017-10-31', place: '511722', record: { householdKind: 'general', dibaoPayment: 0, extremePovertySupport: 0 }, outcome: 'ok' },
  { name: 'a step of dibao is a defect', on: '2017-10-31', place: '511722', record: { householdKind: 'general', dibaoPayment: 0.01, extremePovertySupport: 0 }, outcome: 'defect', paths: ['householdKind', 'dibaoPayment'] },
  { name: 'support is a defect, whatever the other', on: '2017-10-31', place: '511722', record: { householdKind: 'general', extremePovertySupport: 1 }, outcome: 'defect', paths: ['householdKind', 'extremePovertySupport'] },
  { name: 'a dibao household is not concerned', on: '2017-10-31', place: '511722', record: { householdKind: 'dibao', dibaoPayment: 3000 }, outcome: 'ok' },
  { name: 'a payment left empty cannot be told', on: '2017-10-31', place: '511722', record: { householdKind: 'general', dibaoPayment: 0 }, outcome: 'cannot-tell', causes: ['missing extremePovertySupport'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { householdKind: 'general', dibaoPayment: 0.01, extremePovertySupport: 0 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/general-payment-check'] },
];
