import type { Ledger } from '../../model/ledger.js';
import { hundredMillionYuan } from '../codes/count-units.js';
import { inSevenSystems } from '../dazhou-documents.js';

export const obtainedFundsLedger: Ledger = {
  id: 'investment/obtained-funds-ledger', label: { zh: '达州市争取到位的扶贫资金', en: 'Funds for poverty alleviation obtained by Dazhou' },
  kind: 'flow', counts: hundredMillionYuan, overlapping: false, place: '5117',
  categories: [
    { code: 'special-funds', label: { zh: '财政专项扶贫资金', en: 'Special fiscal funds for poverty alleviation' } },
    { code: 'general-bonds', label: { zh: '上级一般债券资金', en: 'General bonds of higher levels' } },
    { code: 'consolidated-funds', label: { zh: '统筹整合财政涉农资金', en: 'Consolidated fiscal funds for agriculture' } },
  ],
  published: [
    { ...inSevenSystems, as: 'total', amount: 279.67, clause: '共争取到位各类扶贫资金达279.67亿元' },
    { ...inSevenSystems, amount: 60.27, categories: ['special-funds'], clause: '其中财政专项扶贫资金60.27亿元' },
    { ...inSevenSystems, amount: 41.41, categories: ['general-bonds'], clause: '争取上级一般债券资金41.41亿元' },
    { ...inSevenSystems, amount: 86.74, categories: ['consolidated-funds'], clause: '统筹整合财政涉农资金86.74亿元' },
  ],
};
