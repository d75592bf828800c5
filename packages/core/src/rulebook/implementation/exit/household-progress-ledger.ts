import type { Ledger } from '../../../model/ledger.js';
import { households } from '../../codes/count-units.js';
import { inOverview2017 } from '../../dazhou-documents.js';

export const householdProgressLedger: Ledger = {
  id: 'implementation/exit/household-progress-ledger', label: { zh: '达州市2017年计划脱贫户分项进度', en: 'Households to exit in Dazhou in 2017, item by item' },
  kind: 'flow', counts: households, overlapping: true, place: '5117',
  categories: [
    { code: 'education', label: { zh: '义务教育', en: 'Compulsory education' } },
    { code: 'medical', label: { zh: '基本医疗', en: 'Basic medical care' } },
    { code: 'housing', label: { zh: '安全住房', en: 'Safe housing' } },
    { code: 'water', label: { zh: '安全饮水', en: 'Safe water' } },
    { code: 'electricity', label: { zh: '生活用电', en: 'Electricity' } },
    { code: 'broadcast', label: { zh: '广播电视', en: 'Broadcast' } },
  ],
  published: [
    { ...inOverview2017, as: 'baseline', amount: 50_870 },
    { ...inOverview2017, as: 'count', percent: '100', categories: ['education'] },
    { ...inOverview2017, as: 'count', percent: '100', categories: ['medical'] },
    { ...inOverview2017, as: 'count', amount: 41_644, percent: '81', categories: ['housing'] },
    { ...inOverview2017, as: 'count', amount: 42_138, percent: '82', categories: ['water'] },
    { ...inOverview2017, as: 'count', amount: 49_532, percent: '97', categories: ['electricity'] },
    { ...inOverview2017, as: 'count', amount: 48_146, percent: '94', categories: ['broadcast'] },
  ],
};
