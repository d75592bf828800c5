import type { LedgerCase } from '../../model/ledger-case.js';

const at = { on: '2020-12-31', place: '5117' };

export const cases: readonly LedgerCase[] = [
  { name: 'the balance of the document', at, total: '381.76' },
  { name: 'the last balance counts, two are not added', at, entries: [{ amount: 300, on: '2019-12-31' }, { amount: 381.76, on: '2020-12-31' }], total: '381.76' },
  { name: 'the day before, the earlier balance still holds', at: { ...at, on: '2020-12-30' }, entries: [{ amount: 300, on: '2019-12-31' }, { amount: 381.76, on: '2020-12-31' }], total: '300' },
  { name: 'two balances of one day that differ contradict each other', at, entries: [{ amount: 300, on: '2020-12-31' }, { amount: 381.76, on: '2020-12-31' }], total: '300..381.76', causes: ['contradiction investment/loan-balance-ledger'] },
  { name: 'a balance without its day may be the last', at, entries: [{ amount: 300, on: '2019-12-31' }, { amount: 381.76 }], total: '300..381.76', causes: ['missing entries[1].on'] },
  { name: 'the last balance missing is unknown, and no earlier one stands in', at, entries: [{ amount: 300, on: '2019-12-31' }, { amount: null, on: '2020-12-31' }], total: '0..', causes: ['missing entries[1].amount'] },
];
