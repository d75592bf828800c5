import type { Ledger } from '../../../model/ledger.js';
import { people } from '../../codes/count-units.js';
import { inOverview2017 } from '../../dazhou-documents.js';

export const peopleProgressLedger: Ledger = {
  id: 'implementation/exit/people-progress-ledger', label: { zh: '达州市2017年减贫人口进度', en: 'People out of poverty in Dazhou in 2017, against the plan' },
  kind: 'flow', counts: people, overlapping: false, place: '5117', categories: [],
  published: [
    { ...inOverview2017, as: 'baseline', amount: 152_157 },
    { ...inOverview2017, as: 'total', amount: 104_923, percent: '68.96' },
  ],
};
