import type { Named, Procedure, ProcedureStep } from '../../../model/procedure.js';
import { applicant, countyGovernment, representatives, townshipGovernment, villageCommittee } from '../../codes/actors.js';
import { sichuan } from '../../codes/places.js';
import { identificationNoticeDays } from '../../parameters/notice-days.js';
import { baolinNotice2017, registrationPlan2014 } from '../../sources.js';

const preliminaryList: Named = { code: 'preliminary-list', label: { zh: '初选名单', en: 'preliminary list' } };
const notice = { atLeast: { days: identificationNoticeDays } } as const;

const untilSecondNotice: readonly ProcedureStep[] = [
  { code: 'application', label: { zh: '农户自愿申请', en: 'The household applies' }, by: [applicant] },
  { code: 'appraisal', label: { zh: '民主评议', en: 'Democratic appraisal' }, by: [representatives], evidence: [preliminaryList], leads: { rejected: 'end' } },
  { code: 'verification', label: { zh: '村委会核实', en: 'Verification by the village committee' }, by: [villageCommittee], leads: { rejected: 'end' } },
  { code: 'first-notice', label: { zh: '第一次公示', en: 'First notice' }, notice, leads: { objection: 'verification' } },
  { code: 'township-review', label: { zh: '乡镇审核', en: 'Review by the township' }, by: [townshipGovernment], leads: { rejected: 'end' } },
  { code: 'second-notice', label: { zh: '第二次公示', en: 'Second notice' }, notice, leads: { objection: 'township-review' } },
];
const comparison: ProcedureStep = { code: 'comparison', label: { zh: '信息比对', en: 'Comparison of data' }, leads: { rejected: 'end' } };
const toAnnouncement: readonly ProcedureStep[] = [
  { code: 'county-review', label: { zh: '县级复审', en: 'Review by the county' }, by: [countyGovernment], leads: { rejected: 'end' } },
  { code: 'announcement', label: { zh: '公告', en: 'Announcement' } },
];

export const identificationProcedure: Procedure = {
  id: 'implementation/identification/identification-procedure',
  label: { zh: '贫困户识别程序', en: 'Identification of poor households' },
  instance: { zh: '一户的一轮识别', en: 'one round for one household' },
  steps: [
    {
      from: '2014-04-02', verifiedThrough: '2020-12-31', source: registrationPlan2014, standing: 'reported', clause: '农户申请、民主评议、公示公告和逐级审核',
      text: { zh: '两公示一公告', en: 'Two notices and one announcement' },
      reading: {
        zh: '两次公示和公告由谁张贴未写明，不作检查。公示有异议退回哪一步未写明：推定退回公示前的核实或审核。各级可以不予通过。方案的文号和日期为所知，步骤见于一份转载。',
        en: 'Who puts up the notices and the announcement is not said, so it is not checked. Where an objection leads back to is not said: taken to be the verification or review before the notice. Each level may reject. Number and day of the plan are remembered; the steps were read in one copy.',
      },
      value: [...untilSecondNotice, ...toAnnouncement],
    },
    {
      from: '2017-01-01', verifiedThrough: '2020-12-31', places: sichuan, source: baolinNotice2017, standing: 'reported', clause: '两公示一比对一公告',
      text: { zh: '两公示一比对一公告', en: 'Two notices, one comparison and one announcement' },
      reading: {
        zh: '见于2017年7月一镇的报道，自2017年初起算。比对排在第二次公示之后；县级复审在比对之后、公告之前。比对由谁办理、依据哪些材料未写明。',
        en: 'Read in a report on one township of July 2017; counted from the beginning of 2017. The comparison comes after the second notice; the county reviews after it, before the announcement. Who compares, and on what, is not said.',
      },
      value: [...untilSecondNotice, comparison, ...toAnnouncement],
    },
  ],
  omits: [
    {
      clause: { zh: '填写《扶贫手册》《贫困户登记表》，录入全国扶贫开发信息系统，动态更新', en: 'Filling in the handbook and the form, entering them into the national system, keeping them up to date' },
      reason: { zh: '公告后的登记，不影响识别结果。', en: 'Registration after the announcement; it does not change who is identified.' },
    },
    {
      clause: { zh: '乡镇抽查不少于20%，县级抽查不少于10%（云南）', en: 'Spot checks of 20 % by the township and 10 % by the county (Yunnan)' },
      reason: { zh: '针对全部名单，不针对一户。', en: 'They concern the whole list, not one household.' },
    },
  ],
};
