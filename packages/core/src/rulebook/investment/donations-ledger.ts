import type { Ledger } from '../../model/ledger.js';
import { hundredMillionYuan } from '../codes/count-units.js';
import { inSevenSystems } from '../dazhou-documents.js';

export const donationsLedger: Ledger = {
  id: 'investment/donations-ledger', label: { zh: '达州市社会各界累计捐赠捐助', en: 'Donations to Dazhou from all parts of society, cumulative' },
  kind: 'flow', counts: hundredMillionYuan, overlapping: false, place: '5117', categories: [],
  published: [{ ...inSevenSystems, amount: 36.6, clause: '累计捐赠捐助资金36.6亿元' }],
};
