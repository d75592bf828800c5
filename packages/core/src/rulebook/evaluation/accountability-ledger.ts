import type { Ledger } from '../../model/ledger.js';
import { people } from '../codes/count-units.js';
import { inSevenSystems } from '../dazhou-documents.js';

export const accountabilityLedger: Ledger = {
  id: 'evaluation/accountability-ledger', label: { zh: '达州市扶贫领域受处理人员', en: 'People held to account for poverty alleviation in Dazhou' },
  kind: 'flow', counts: people, overlapping: true, place: '5117',
  categories: [
    { code: 'party-sanction', label: { zh: '党纪政务处分', en: 'Party or administrative sanction' } },
    { code: 'organisational', label: { zh: '组织处理', en: 'Organisational measure' } },
    { code: 'accountability', label: { zh: '问责', en: 'Called to account' } },
    { code: 'judicial', label: { zh: '移送司法机关', en: 'Handed over to the judiciary' } },
  ],
  published: [
    { ...inSevenSystems, as: 'total', amount: 2_006, clause: '1373件2006人' },
    { ...inSevenSystems, as: 'count', amount: 1_508, categories: ['party-sanction'], clause: '党纪政务处分1508人' },
    { ...inSevenSystems, as: 'count', amount: 501, categories: ['organisational'], clause: '组织处理501人' },
    { ...inSevenSystems, as: 'count', amount: 411, categories: ['accountability'], clause: '问责411人' },
    { ...inSevenSystems, as: 'count', amount: 36, categories: ['judicial'], clause: '移送司法机关36人' },
  ],
};
