import type { LedgerCase } from '../../../model/ledger-case.js';

const at = { on: '2017-06-30', place: '5117' };

export const cases: readonly LedgerCase[] = [
  {
    name: 'housing, water and broadcast were cut; electricity may be either; two percentages bear no count', at, total: '0..', overlap: ['0..', '0..'],
    categories: ['education 0.. unknown', 'medical 0.. unknown', 'housing 41644 cut', 'water 42138 cut', 'electricity 49532 either', 'broadcast 48146 cut'],
    causes: ['missing entries', 'missing entries[1].amount', 'missing entries[2].amount'],
  },
];
