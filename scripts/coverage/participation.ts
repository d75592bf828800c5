/** The clauses of the founding text on participation. */
import type { System } from './clause.ts';

const notYet = { zh: '尚未编入', en: 'Not encoded yet' };

export const participation: System = {
  label: { zh: '参与体系', en: 'Participation' },
  clauses: [
    { zh: '2+27+210+861个部门联系828个贫困村', en: '2+27+210+861 units for 828 poor villages', status: 'partly', ids: ['implementation/support/village-team-assignment'], lacks: { zh: '只查各村有无帮扶单位，不按单位层级统计', en: 'Whether a village has a support unit, not how many units of which level' } },
    { zh: '1415个非贫困村', en: '1,415 other villages', status: 'partly', ids: ['implementation/support/village-team-assignment'], lacks: { zh: '只查“三个一”“3+2”，不查部门联系', en: 'The three ones and 3+2, not the linked units' } },
    { zh: '11万余名人员全覆盖结对', en: '110,000 people paired with every household', status: 'runs', ids: ['implementation/support/paired-helper-assignment', 'implementation/support/helper-load'] },
    { zh: '127家企业万企帮万村', en: '127 enterprises help villages', status: 'open', lacks: notYet },
    { zh: '38家民企结对38个深度贫困村', en: '38 enterprises for 38 villages of deep poverty', status: 'open', lacks: notYet },
    { zh: '人大代表再行动', en: 'Delegates of the people’s congresses', status: 'open', lacks: notYet },
    { zh: '五级代表联系2.9万户', en: 'Delegates linked to 29,000 households', status: 'open', lacks: notYet },
    { zh: '政协“我为扶贫攻坚做件事”', en: 'The members of the consultative conference', status: 'open', lacks: notYet },
    { zh: '2454名委员结对3016户', en: '2,454 members for 3,016 households', status: 'open', lacks: notYet },
    { zh: '捐赠、协调资金1.42亿元', en: '142 million yuan donated and arranged', status: 'open', lacks: notYet },
    { zh: '普陀、定海与宣汉、万源结对', en: 'Putuo and Dinghai paired with Xuanhan and Wanyuan', status: 'open', lacks: notYet },
    { zh: '人才交流、产业合作、劳务协作', en: 'Exchange of people, industry, labour', status: 'open', lacks: notYet },
    { zh: '到位帮扶资金2.19亿元', en: '219 million yuan received', status: 'open', lacks: notYet },
    { zh: '产业基地2.67万亩', en: '26,700 mu of production bases', status: 'open', lacks: notYet },
    { zh: '互派人才119人', en: '119 experts exchanged', status: 'open', lacks: notYet },
    { zh: '“达菜入舟”销售收入', en: 'Sales of Dazhou’s vegetables in Zhoushan', status: 'open', lacks: notYet },
  ],
};
