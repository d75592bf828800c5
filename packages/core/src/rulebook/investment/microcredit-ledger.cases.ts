import type { LedgerCase } from '../../model/ledger-case.js';

const at = { on: '2020-12-31', place: '5117' };

export const cases: readonly LedgerCase[] = [
  { name: 'the figure of the document', at, total: '38.29' },
  { name: 'grants of two days are added up', at, entries: [{ amount: 1.07, on: '2020-01-01' }, { amount: 2.03, on: '2020-12-31' }], total: '3.1' },
  { name: 'an amount missing leaves the end open', at, entries: [{ amount: 1.07, on: '2020-01-01' }, { on: '2020-12-31' }], total: '1.07..', causes: ['missing entries[1].amount'] },
];
