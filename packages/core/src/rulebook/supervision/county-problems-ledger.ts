import type { Ledger } from '../../model/ledger.js';
import { problems } from '../codes/count-units.js';
import { inSevenSystems } from '../dazhou-documents.js';

export const countyProblemsLedger: Ledger = {
  id: 'supervision/county-problems-ledger', label: { zh: '达州市县级2020年以来自查发现并整改清零的问题', en: 'Problems found by the counties themselves since 2020, cleared in Dazhou' },
  kind: 'flow', counts: problems, overlapping: false, place: '5117', categories: [],
  published: [{ ...inSevenSystems, amount: 4_640, clause: '4640个县级2020年以来自查发现全面整改清零' }],
};
