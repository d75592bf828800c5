import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a payment is in order', on: '2017-10-31', place: '511722', record: { householdKind: 'extreme-poverty', extremePovertySupport: 0.01 }, outcome: 'ok' },
  { name: 'nought is a defect', on: '2017-10-31', place: '511722', record: { householdKind: 'extreme-poverty', extremePovertySupport: 0 }, outcome: 'defect', paths: ['householdKind', 'extremePovertySupport'] },
  { name: 'a general household is not concerned', on: '2017-10-31', place: '511722', record: { householdKind: 'general', extremePovertySupport: 0 }, outcome: 'ok' },
  { name: 'an amount left empty cannot be told', on: '2017-10-31', place: '511722', record: { householdKind: 'extreme-poverty' }, outcome: 'cannot-tell', causes: ['missing extremePovertySupport'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { householdKind: 'extreme-poverty', extremePovertySupport: 0 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/no-support-payment-check'] },
];
