import type { Ledger } from '../../model/ledger.js';
import { problems } from '../codes/count-units.js';
import { inSevenSystems } from '../dazhou-documents.js';

export const centralProblemsLedger: Ledger = {
  id: 'supervision/central-problems-ledger', label: { zh: '达州市整改清零的中央和省级问题', en: 'Central and provincial problems, cleared in Dazhou' },
  kind: 'flow', counts: problems, overlapping: false, place: '5117', categories: [],
  published: [{ ...inSevenSystems, amount: 1_936, clause: '1936个中、省问题' }],
};
