import type { Ledger } from '../../model/ledger.js';
import { cases } from '../codes/count-units.js';
import { inSevenSystems } from '../dazhou-documents.js';

export const accountabilityCasesLedger: Ledger = {
  id: 'evaluation/accountability-cases-ledger', label: { zh: '达州市查处的扶贫领域腐败和作风问题', en: 'Cases of corruption and misconduct in poverty alleviation, Dazhou' },
  kind: 'flow', counts: cases, overlapping: false, place: '5117', categories: [],
  published: [{ ...inSevenSystems, amount: 1_373, clause: '共查处扶贫领域腐败和作风问题1373件2006人' }],
};
