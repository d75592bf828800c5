import type { LedgerCase } from '../../model/ledger-case.js';

const at = { on: '2020-12-31', place: '5117' };

export const cases: readonly LedgerCase[] = [
  { name: 'the figure of the document', at, total: '1373' },
  { name: 'people are not cases', at, entries: [{ amount: 1, on: '2020-12-31' }, { amount: 1, on: '2020-12-31', counts: 'person' }], total: '1', refused: ['not-addable entries[1].counts'] },
];
