import type { Ledger } from '../../model/ledger.js';
import { hundredMillionYuan } from '../codes/count-units.js';
import { inSevenSystems } from '../dazhou-documents.js';

export const microcreditLedger: Ledger = {
  id: 'investment/microcredit-ledger', label: { zh: '达州市扶贫小额信贷累计发放', en: 'Poverty-alleviation microcredit granted in Dazhou, cumulative' },
  kind: 'flow', counts: hundredMillionYuan, overlapping: false, place: '5117', categories: [],
  published: [{ ...inSevenSystems, amount: 38.29, clause: '扶贫小额信贷累计发放38.29亿元' }],
};
