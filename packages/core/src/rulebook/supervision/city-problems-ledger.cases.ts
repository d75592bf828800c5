import type { LedgerCase } from '../../model/ledger-case.js';

const at = { on: '2020-12-31', place: '5117' };

export const cases: readonly LedgerCase[] = [
  { name: 'the figure of the document', at, total: '2109' },
  { name: 'half a problem is refused', at, entries: [{ amount: 0.5, on: '2020-12-31' }, { amount: 1, on: '2020-12-31' }], total: '1..', causes: ['refused entries[0].amount'], refused: ['off-step entries[0].amount'] },
  { name: 'households are not problems', at, entries: [{ amount: 1, on: '2020-12-31' }, { amount: 1, on: '2020-12-31', counts: 'household' }], total: '1', refused: ['not-addable entries[1].counts'] },
];
