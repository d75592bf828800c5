import type { LedgerCase } from '../../model/ledger-case.js';

const at = { on: '2020-12-31', place: '5117' };

export const cases: readonly LedgerCase[] = [
  { name: '18.4 thousand households may be rounded or cut', at, total: '18350..18499', causes: ['inexact entries[0].amount'] },
  { name: 'problems are not households', at, entries: [{ amount: 1, on: '2020-12-31' }, { amount: 1, on: '2020-12-31', counts: 'problem' }], total: '1', refused: ['not-addable entries[1].counts'] },
];
