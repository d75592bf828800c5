/** The clauses of the founding text on policy. */
import type { System } from './clause.ts';

const notYet = { zh: '尚未编入', en: 'Not encoded yet' };

export const policy: System = {
  label: { zh: '政策体系', en: 'Policy' },
  clauses: [
    { zh: '“22+1”专项实施方案', en: 'The special plans, 22+1', status: 'open', lacks: notYet },
    { zh: '三大攻坚战', en: 'Three campaigns', status: 'open', lacks: notYet },
    { zh: '改穷貌、拔穷根、兜穷底', en: 'Change the look, pull up the roots, hold the bottom of poverty', status: 'open', lacks: notYet },
    { zh: '工作政策：精准识别', en: 'Work policy: identification', status: 'runs', ids: ['implementation/identification/identification-procedure', 'implementation/identification/approved-exception'] },
    { zh: '工作政策：精准帮扶', en: 'Work policy: support', status: 'partly', ids: ['implementation/support/batches', 'implementation/support/village-team-assignment', 'implementation/support/cause-batches-matching'], lacks: { zh: '只编入批次、力量和措施匹配', en: 'Only batches, teams and matched measures are encoded' } },
    { zh: '工作政策：督查考核', en: 'Work policy: supervision and assessment', status: 'partly', ids: ['evaluation/county-assessment-score', 'supervision/problem-closing-procedure'], lacks: { zh: '达州的督查、考核办法未查到；用全省的', en: 'Dazhou’s own methods were not found; the province’s are used' } },
    { zh: '三年行动工作意见', en: 'Opinions on the three-year action', status: 'open', lacks: { zh: '原文未查到', en: 'The text was not found' } },
    { zh: '深度贫困村攻坚', en: 'Villages of deep poverty', status: 'partly', ids: ['implementation/identification/deep-poverty-village'], lacks: { zh: '认定标准只见于别处', en: 'The standard of a village of deep poverty was found elsewhere only' } },
    { zh: '深度贫困村10个方面', en: 'Ten aspects of villages of deep poverty', status: 'open', lacks: { zh: '十个方面只见三个', en: 'Only three of the ten are known' } },
  ],
};
