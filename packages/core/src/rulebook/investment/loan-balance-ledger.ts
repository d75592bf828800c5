import type { Ledger } from '../../model/ledger.js';
import { hundredMillionYuan } from '../codes/count-units.js';
import { inSevenSystems } from '../dazhou-documents.js';

export const loanBalanceLedger: Ledger = {
  id: 'investment/loan-balance-ledger', label: { zh: '达州市金融精准扶贫余额', en: 'Balance of loans for targeted poverty alleviation in Dazhou' },
  kind: 'stock', counts: hundredMillionYuan, overlapping: false, place: '5117', categories: [],
  published: [{ ...inSevenSystems, amount: 381.76, clause: '全市金融精准扶贫余额达到381.76亿元' }],
};
