/** The clauses of the founding text on responsibility. */
import type { System } from './clause.ts';

const notFound = { zh: '原文未查到', en: 'The text was not found' };
const notYet = { zh: '尚未编入', en: 'Not encoded yet' };

export const responsibility: System = {
  label: { zh: '责任体系', en: 'Responsibility' },
  clauses: [
    { zh: '“双组长制”', en: 'Two heads of the leading group', status: 'open', lacks: notYet },
    { zh: '19位副组长', en: '19 deputy heads', status: 'open', lacks: notYet },
    { zh: '市领导联系贫困县', en: 'City leaders linked to poor counties', status: 'open', lacks: notYet },
    { zh: '市级领导定点帮扶贫困村', en: 'City leaders who help single poor villages', status: 'partly', ids: ['implementation/support/village-team-assignment'], lacks: { zh: '只查有无县级以上联系领导，不分市级', en: 'Only whether a leader at county level or above is linked, not of which level' } },
    { zh: '八条措施：提高考核权重', en: 'Eight measures: a greater weight in the assessment', status: 'runs', ids: ['evaluation/annual-target-score', 'county-poverty-weight', 'department-poverty-weight'] },
    { zh: '八条措施：优先安排项目资金', en: 'Eight measures: project funds first', status: 'open', lacks: notYet },
    { zh: '八条措施：其余六条', en: 'Eight measures: the other six', status: 'open', lacks: notFound },
    { zh: '责任制实施细则', en: 'Rules on responsibility', status: 'open', lacks: notFound },
    { zh: '市牵头抓总、县乡落实', en: 'The city leads, counties and townships carry out', status: 'open', lacks: notYet },
    { zh: '五级书记遍访', en: 'Visits by secretaries of five levels', status: 'open', lacks: notYet },
    { zh: '市委书记遍访64个乡镇', en: 'The city’s secretary visited 64 townships', status: 'open', lacks: notYet },
    { zh: '县乡书记走访828村、22.99万户', en: 'Secretaries visited 828 villages and 229,900 households', status: 'open', lacks: notYet },
    { zh: '党政正职不脱贫不调整、不摘帽不调离', en: 'Heads stay until the county is delisted', status: 'open', lacks: notYet },
  ],
};
