import type { ExportDictionary } from '../../model/export-dictionary.js';
import { medicalInsurance } from '../indicators/member.js';
import { household, householdMembers, village } from '../subjects.js';
import { householdColumns } from './household-columns.js';
import { memberColumns } from './member-columns.js';
import { monitoringColumns } from './monitoring-columns.js';
import { periods } from './periods.js';
import { villageColumns } from './village-columns.js';
import { workColumns } from './work-columns.js';

/**
 * The columns of the files that the national register hands out, from 2014 on: households, persons, monitoring, work by months, villages.
 *
 * Read from files and from the programs that read them, so a header that nobody saw may be missing; intake reports what is not here.
 */
export const nationalExport: ExportDictionary = {
  periods,
  columns: { household: householdColumns, member: memberColumns, monitoring: monitoringColumns, work: workColumns, village: villageColumns },
  joint: [{ of: medicalInsurance, when: { residentMedicalInsurance: '否', employeeMedicalInsurance: '否' }, value: 'none' }],
  units: {
    '元': { '元': 0, '万元': 4 },
    '万元': { '元': 0, '万元': 4 },
    '元/人': { '元': 0, '元/人': 0, '元/人·年': 0, '万元': 4 },
    '元/月': { '元': 0, '元/月': 0 },
    '亩': { '亩': 0 },
    '公里': { '公里': 0, '千米': 0, 'km': 0, '米': -3 },
    '平方米': { '平方米': 0 },
    '人': { '人': 0 },
    '户': { '户': 0 },
    '月': { '月': 0, '个月': 0, '月数': 0 },
  },
  totals: ['合计', '总计', '小计'],
  household, members: householdMembers, village,
  villageName: ['province', 'city', 'county', 'township', 'village'],
  head: { column: 'relation', value: '户主' },
  year: 'year',
};
