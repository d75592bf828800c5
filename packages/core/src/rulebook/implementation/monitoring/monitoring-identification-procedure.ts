import type { Named, Procedure, ProcedureStep } from '../../../model/procedure.js';
import { applicant, countyGovernment, department, localOfficial, townshipGovernment } from '../../codes/actors.js';
import { concealed } from '../../codes/concealed.js';
import { hainan } from '../../codes/places.js';
import { publicHolidayCalendar } from '../../codes/public-holiday-calendar.js';
import { monitoringIdentificationDays, monitoringIdentificationWorkingDays } from '../../parameters/monitoring-identification-days.js';
import { monitoringNoticeDays } from '../../parameters/notice-days.js';
import { hainanMonitoring2021, ministryOpinion2026, monitoringGuide2022, monitoringOpinion2021 } from '../../sources.js';

const authorisation: Named = { code: 'authorisation', label: { zh: '农户承诺授权书', en: 'the household’s commitment and authorisation' } };
const beforeApproval: readonly ProcedureStep[] = [
  { code: 'lead', label: { zh: '发现线索', en: 'A lead is found' }, by: [applicant, localOfficial, department] },
  { code: 'household-check', label: { zh: '入户核实', en: 'The household is visited' }, evidence: [authorisation], leads: { rejected: 'end' } },
  { code: 'appraisal', label: { zh: '民主评议', en: 'Democratic appraisal' }, leads: { rejected: 'end' } },
  { code: 'notice', label: { zh: '村内公示', en: 'Notice in the village' }, notice: { atLeast: { days: monitoringNoticeDays }, conceals: concealed }, leads: { objection: 'household-check' } },
  { code: 'township-review', label: { zh: '乡镇初审', en: 'First review by the township' }, by: [townshipGovernment], leads: { rejected: 'end' } },
];
const approval = { code: 'county-approval', label: { zh: '县级审定', en: 'Approval by the county' }, by: [countyGovernment], leads: { rejected: 'end' } } as const;

export const monitoringIdentificationProcedure: Procedure = {
  id: 'implementation/monitoring/monitoring-identification-procedure',
  label: { zh: '监测对象识别程序', en: 'Identification of those to be monitored' },
  instance: { zh: '一条线索', en: 'one lead' },
  steps: [
    {
      from: '2021-05-01', until: '2022-01-01', source: monitoringOpinion2021, standing: 'unset',
      reading: { zh: '2021年的程序另有几轮公示，步骤未查到。', en: 'The procedure of 2021 had further rounds of notices; its steps were not found.' },
    },
    {
      from: '2022-01-01', until: '2026-01-01', source: monitoringGuide2022, standing: 'official',
      text: { zh: '15天内认定，村内公示一次且不少于5天', en: 'Identified within 15 days, with one notice in the village of at least 5' },
      reading: {
        zh: '甘肃秦安县公布的全国工作指南；未见月日，自2022年起算。入户、评议由谁办理未写明，不作检查。公示有异议推定退回入户核实。四川另有办法，原文未查到。',
        en: 'The national guide as published by Qin’an county, Gansu; its day was not seen, counted from the beginning of 2022. Who visits and appraises is not said, so it is not checked. An objection is taken to lead back to the visit. Sichuan has a method of its own; its text was not found.',
      },
      value: [...beforeApproval, { ...approval, within: [{ days: monitoringIdentificationDays, after: 'lead' }] }],
    },
    {
      from: '2026-01-01', source: ministryOpinion2026, standing: 'unset', clause: '农户自主申报、基层日常排查、部门大数据预警',
      reading: {
        zh: '2026年起三种线索渠道不变，识别和社会救助统筹，要求快速响应；步骤和期限尚未见公布。',
        en: 'From 2026 the three ways by which leads come are the same, identification goes together with that of social assistance, and the response is to be quick; neither steps nor limits were published yet.',
      },
    },
    {
      from: '2021-12-01', until: '2026-01-01', places: hainan, source: hainanMonitoring2021, standing: 'inferred',
      text: { zh: '20个工作日内认定', en: 'Identified within 20 working days' },
      reading: { zh: '期限见于海南省规定；步骤推定与全国工作指南相同。', en: 'The limit is in Hainan’s rule; the steps are taken to be those of the national guide.' },
      value: [...beforeApproval, { ...approval, within: [{ days: monitoringIdentificationWorkingDays, calendar: publicHolidayCalendar, after: 'lead' }] }],
    },
  ],
  omits: [{
    clause: { zh: '风险分析、入户、比对、评议公示各若干天（某县）', en: 'Days for each single step (one county)' },
    reason: { zh: '来源薄弱，且未写明是哪个县。', en: 'A weak text that does not name the county.' },
  }, {
    clause: { zh: '每村每组设核查员，每月排查，4月、10月集中排查，红黄蓝三色预警', en: 'A checker in each village and group, a look-round each month and a full one in April and October, warnings in red, yellow and blue' },
    reason: { zh: '来源薄弱，未写明是四川哪个县；四川另有村级入户核查员制度，只见其名。', en: 'A weak text that does not name the county of Sichuan. Sichuan has checkers in the villages; only their name was seen.' },
  }, {
    clause: { zh: '以户籍为依据，统筹实际居住和共享收支；应纳尽纳，不得设置规模限制', en: 'By the household register, with regard to who lives together and shares income; everybody at risk is taken in, without a limit on numbers' },
    reason: { zh: '说的是谁算一户和规模，不是一条线索的步骤。', en: 'It says who is a household, and how many there may be, and is no step of a lead.' },
  }],
};
