/** The columns of the file of work by months. */
import type { ExportColumn } from '../../model/export-dictionary.js';
import { monthlyWage, workStartedOn } from '../indicators/register-member.js';
import { yesNo } from './lists.js';
import { third } from './periods.js';

export const workColumns: readonly ExportColumn[] = [
  { key: 'working', headers: ['是否已务工', '是否已外出务工'], en: 'Works away already', type: 'code', list: yesNo, seen: [third] },
  { key: 'workPlanned', headers: ['是否计划务工', '是否计划外出务工'], en: 'Plans to work away', type: 'code', list: yesNo, seen: [third] },
  { key: 'workStart', headers: ['开始时间'], en: 'Start of the work', type: 'day', seen: [third], gives: [{ of: workStartedOn }] },
  { key: 'workEnd', headers: ['结束时间'], en: 'End of the work', type: 'day', seen: [third] },
  { key: 'workCounty', headers: ['务工所在县', '计划务工所在县'], en: 'County of the work', type: 'text', seen: [third] },
  { key: 'monthlyWage', headers: ['务工月收入'], en: 'Monthly wage', type: 'number', unit: '元/月', seen: [third], gives: [{ of: monthlyWage }] },
  { key: 'sector', headers: ['所属行业'], en: 'Sector', type: 'code', seen: [third] },
  { key: 'organisedTransport', headers: ['是否点对点输送'], en: 'Organised transport to the workplace', type: 'code', list: yesNo, seen: [third] },
  { key: 'travelSubsidy', headers: ['年度交通费补助'], en: 'Travel subsidy of the year', type: 'number', unit: '元', seen: [third] },
  { key: 'serviceNeed', headers: ['就业服务需求'], en: 'Employment services needed', type: 'code', seen: [third] },
];
