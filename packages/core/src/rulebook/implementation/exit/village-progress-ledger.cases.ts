import type { LedgerCase } from '../../../model/ledger-case.js';

const at = { on: '2017-06-30', place: '5117' };

export const cases: readonly LedgerCase[] = [
  {
    name: 'of 308 villages, every printed percentage is what cutting and rounding both give', at, total: '0..', overlap: ['0..', '0..'], causes: ['missing entries'],
    categories: ['collective-economy 247 either', 'paved-road 302 either', 'culture-room 229 either', 'clinic 241 either', 'network 284 either'],
  },
];
