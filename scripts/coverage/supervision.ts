/** The clauses of the founding text on supervision. */
import type { System } from './clause.ts';

const notYet = { zh: '尚未编入', en: 'Not encoded yet' };

export const supervision: System = {
  label: { zh: '监督体系', en: 'Supervision' },
  clauses: [
    { zh: '督查巡察工作办法', en: 'Method of inspections', status: 'open', lacks: { zh: '原文未查到', en: 'The text was not found' } },
    { zh: '七种监督', en: 'Seven supervisors', status: 'open', lacks: notYet },
    { zh: '点、线、面督查', en: 'Inspections by point, line and area', status: 'open', lacks: notYet },
    { zh: '专项巡察、挂牌督战、暗访等', en: 'Special inspections, listed supervision, secret visits', status: 'open', lacks: notYet },
    { zh: '发现问题1217个', en: '1,217 problems found', status: 'open', lacks: notYet },
    { zh: '接受省委巡视', en: 'Inspected by the province', status: 'open', lacks: notYet },
    { zh: '接受致公党监督调研', en: 'Studied by a democratic party', status: 'open', lacks: notYet },
    { zh: '“三张清单”', en: 'Three lists', status: 'open', lacks: { zh: '三张清单的名称未查到', en: 'The names of the three lists were not found' } },
    { zh: '问题整改清零', en: 'Problems cleared', status: 'runs', ids: ['supervision/problem-closing-procedure', 'supervision/clearing-report-procedure'] },
    { zh: '1936个中、省问题', en: '1,936 problems of State and province', status: 'runs', ids: ['supervision/central-problems-ledger'] },
    { zh: '2109个市级问题', en: '2,109 problems of the city', status: 'runs', ids: ['supervision/city-problems-ledger'] },
    { zh: '1.84万户大排查问题', en: 'Problems of 18,400 households', status: 'runs', ids: ['supervision/household-problems-ledger'] },
    { zh: '4640个县级自查问题', en: '4,640 problems that counties found', status: 'runs', ids: ['supervision/county-problems-ledger'] },
  ],
};
