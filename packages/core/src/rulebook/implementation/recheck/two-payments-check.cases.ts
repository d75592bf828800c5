import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'one payment is in order', on: '2017-10-31', place: '511722', record: { dibaoPayment: 3000, extremePovertySupport: 0 }, outcome: 'ok' },
  { name: 'a step of each is a defect', on: '2017-10-31', place: '511722', record: { dibaoPayment: 0.01, extremePovertySupport: 0.01 }, outcome: 'defect', paths: ['dibaoPayment', 'extremePovertySupport'] },
  { name: 'one payment left empty cannot be told', on: '2017-10-31', place: '511722', record: { dibaoPayment: 3000 }, outcome: 'cannot-tell', causes: ['missing extremePovertySupport'] },
  { name: 'none of the one is enough', on: '2017-10-31', place: '511722', record: { extremePovertySupport: 0 }, outcome: 'ok' },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { dibaoPayment: 0.01, extremePovertySupport: 0.01 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/two-payments-check'] },
];
