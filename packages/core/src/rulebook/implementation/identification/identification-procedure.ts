import type { Named, Procedure, ProcedureStep } from '../../../model/procedure.js';
import { applicant, countyGovernment, jointInvestigators, representatives, townshipGovernment, villageCommittee } from '../../codes/actors.js';
import { dazhou, huaying, sichuan } from '../../codes/places.js';
import { identificationNoticeDays } from '../../parameters/notice-days.js';
import { baolinNotice2017, cityIdentificationRule2015, dazhouIdentification2016, huayingExclusions2016 } from '../../sources.js';

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

/** A county-level city without the county’s level below it: town, then city. */
const ofHuaying: readonly ProcedureStep[] = [
  { code: 'application', label: { zh: '本人自主申请', en: 'The household applies' }, by: [applicant] },
  { code: 'investigation', label: { zh: '市镇村（社区）联合调查', en: 'Investigation by city, town and village together' }, by: [jointInvestigators], leads: { rejected: 'end' } },
  { code: 'appraisal', label: { zh: '村民（居民）民主评议', en: 'Democratic appraisal' }, leads: { rejected: 'end' } },
  { code: 'township-notice', label: { zh: '乡镇（街道）复核公示', en: 'Review and notice by the township' }, notice, leads: { objection: 'investigation' } },
  { code: 'approval', label: { zh: '市级审批认定', en: 'Approval by the city' }, by: [countyGovernment], leads: { rejected: 'end' } },
];

export const identificationProcedure: Procedure = {
  id: 'implementation/identification/identification-procedure',
  label: { zh: '贫困户识别程序', en: 'Identification of poor households' },
  instance: { zh: '一户的一轮识别', en: 'one round for one household' },
  steps: [
    {
      from: '2014-04-02', verifiedThrough: '2020-12-31', source: cityIdentificationRule2015, standing: 'reported', clause: '两公示一公告',
      text: { zh: '两公示一公告', en: 'Two notices and one announcement' },
      reading: {
        zh: '两次公示和公告由谁张贴未写明，不作检查。公示有异议退回哪一步未写明：推定退回公示前的核实或审核。各级可以不予通过。步骤见于某市2015年的办法；国家方案只见“农户申请、民主评议、公示公告和逐级审核”一句，与此相合，故取为全国的步骤，随方案自2014年4月起用，方案的文号和日期为所知。',
        en: 'Who puts up the notices and the announcement is not said, so it is not checked. Where an objection leads back to is not said: taken to be the verification or review before the notice. Each level may reject. The steps were read in a city’s rule of 2015. Of the national plan one sentence was seen, “application, democratic appraisal, notice and review at each higher level”, which agrees with them: they are taken for the whole country, from the plan of April 2014, whose number and day are remembered.',
      },
      value: [...untilSecondNotice, ...toAnnouncement],
    },
    {
      from: '2017-01-01', verifiedThrough: '2020-12-31', places: sichuan, source: baolinNotice2017, standing: 'inferred', clause: '两公示一比对一公告',
      text: { zh: '两公示一比对一公告', en: 'Two notices, one comparison and one announcement' },
      reading: {
        zh: '见于2017年7月乐至县一镇的报道，自2017年初起算。比对排在两次公示之后、公告之前，见于报道；取为全省的步骤、县级复审在比对之后，为推定。比对不通过即止于本轮，亦为推定。比对由谁办理、依据哪些材料未写明。',
        en: 'Read in a report of July 2017 on one township, in Lezhi county; counted from the beginning of 2017. That the comparison comes after both notices and before the announcement is in it; that the steps hold for the province, that the county reviews after the comparison, and that a comparison that fails ends the round, is inferred. Who compares, and on what, is not said.',
      },
      value: [...untilSecondNotice, comparison, ...toAnnouncement],
    },
    {
      from: '2016-06-06', until: '2017-01-01', places: dazhou, source: dazhouIdentification2016, standing: 'inferred', clause: '全面落实贫困对象“两公示一公告”、信息复核校正、检索比对和“回头看”等工作',
      text: { zh: '两公示一公告，另加检索比对', en: 'Two notices and one announcement, with a comparison of data' },
      reading: {
        zh: '达州2016年6月6日已见检索比对，早于全省的提法；比对在两次公示之后、公告之前办理，按2017年全省的次序推定。自见到名称之日起算，2017年起从全省。',
        en: 'Dazhou named the comparison on 6 June 2016, before the name is seen for the province; that it comes after both notices and before the announcement is inferred from the order of 2017. Counted from the day on which the name was seen; from 2017 on Dazhou follows the province.',
      },
      value: [...untilSecondNotice, comparison, ...toAnnouncement],
    },
    {
      from: '2016-01-01', until: '2017-01-01', places: huaying, source: huayingExclusions2016, standing: 'reported', clause: '本人自主申请、市镇村（社区）联合调查、村民（居民）民主评议、乡镇（街道）复核公示、市级审批认定',
      text: { zh: '申请、联合调查、评议、复核公示、审批', en: 'Application, joint investigation, appraisal, review with notice, approval' },
      reading: {
        zh: '华蓥市的五步；公示有异议退回调查、各级可以不予通过，为推定。材料约为2016年初，自当年首日起算，只用于当年。',
        en: 'The five steps of Huaying. That an objection leads back to the investigation, and that each level may reject, is taken to be so. The text is of about early 2016, counted from the first day of the year and used for that year.',
      },
      value: ofHuaying,
    },
  ],
  omits: [
    {
      clause: { zh: '信息复核校正、“回头看”（达州，2016年）', en: 'Re-checking and correcting data, the look-back (Dazhou, 2016)' },
      reason: { zh: '针对全部在册户，不是一户的一步；由谁、何时办理未写明。', en: 'They concern everybody on the list and are no step of one household; who does them and when is not said.' },
    },
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
