import type { Ledger } from '../../../model/ledger.js';
import { villages } from '../../codes/count-units.js';
import { inOverview2017 } from '../../dazhou-documents.js';

export const villageProgressLedger: Ledger = {
  id: 'implementation/exit/village-progress-ledger', label: { zh: '达州市2017年计划退出村分项进度', en: 'Villages to exit in Dazhou in 2017, item by item' },
  kind: 'flow', counts: villages, overlapping: true, place: '5117',
  categories: [
    { code: 'collective-economy', label: { zh: '集体经济', en: 'Collective economy' } },
    { code: 'paved-road', label: { zh: '硬化路', en: 'Paved road' } },
    { code: 'culture-room', label: { zh: '文化室', en: 'Culture room' } },
    { code: 'clinic', label: { zh: '卫生室', en: 'Clinic' } },
    { code: 'network', label: { zh: '通信网络', en: 'Communication network' } },
  ],
  published: [
    { ...inOverview2017, as: 'baseline', amount: 308 },
    { ...inOverview2017, as: 'count', amount: 247, percent: '80', categories: ['collective-economy'] },
    { ...inOverview2017, as: 'count', amount: 302, percent: '98', categories: ['paved-road'] },
    { ...inOverview2017, as: 'count', amount: 229, percent: '74', categories: ['culture-room'] },
    { ...inOverview2017, as: 'count', amount: 241, percent: '78', categories: ['clinic'] },
    { ...inOverview2017, as: 'count', amount: 284, percent: '92', categories: ['network'] },
  ],
};
