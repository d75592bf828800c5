/** The clauses of the founding text on evaluation. */
import type { System } from './clause.ts';

const notYet = { zh: '尚未编入', en: 'Not encoded yet' };

export const evaluation: System = {
  label: { zh: '考评体系', en: 'Evaluation' },
  clauses: [
    { zh: '考核办法、实施方案', en: 'Method and plan of assessment', status: 'partly', ids: ['evaluation/county-assessment-score'], lacks: { zh: '达州的办法未查到；用全省2016年的', en: 'Dazhou’s method was not found; the province’s of 2016 is used' } },
    { zh: '考核“指挥棒”、脱贫实效导向', en: 'Assessment by real results', status: 'partly', ids: ['evaluation/annual-target-score'], lacks: { zh: '只编入权重', en: 'Only the weights are encoded' } },
    { zh: '每年通报表扬', en: 'Commendation every year', status: 'open', lacks: notYet },
    { zh: '九类先进典型', en: 'Nine kinds of models', status: 'open', lacks: { zh: '只载数目，各项未见', en: 'Only the number is known, not the items' } },
    { zh: '奖补资金2200万元', en: '22 million yuan of awards', status: 'open', lacks: notYet },
    { zh: '扶贫开发工作问责办法', en: 'Method of accountability', status: 'open', lacks: { zh: '原文未查到', en: 'The text was not found' } },
    { zh: '作风问题专项治理', en: 'Action on conduct', status: 'open', lacks: notYet },
    { zh: '纪律作风保障年', en: 'Year of discipline', status: 'open', lacks: notYet },
    { zh: '查处1373件2006人', en: '1,373 cases, 2,006 people', status: 'runs', ids: ['evaluation/accountability-cases-ledger', 'evaluation/accountability-ledger'] },
    { zh: '处分、组织处理、问责、移送', en: 'Punished, handled, held to account, handed over', status: 'runs', ids: ['evaluation/accountability-ledger'] },
  ],
};
