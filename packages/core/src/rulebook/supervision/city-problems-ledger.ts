import type { Ledger } from '../../model/ledger.js';
import { problems } from '../codes/count-units.js';
import { inSevenSystems } from '../dazhou-documents.js';

export const cityProblemsLedger: Ledger = {
  id: 'supervision/city-problems-ledger', label: { zh: '达州市整改清零的市级问题', en: 'City-level problems, cleared in Dazhou' },
  kind: 'flow', counts: problems, overlapping: false, place: '5117', categories: [],
  published: [{ ...inSevenSystems, amount: 2_109, clause: '2109个市级问题' }],
};
