import type { Named, Procedure, ProcedureStep } from '../../../model/procedure.js';
import { applicant, countyGovernment, department, localOfficial, townshipGovernment } from '../../codes/actors.js';
import { concealed } from '../../codes/concealed.js';
import { hainan } from '../../codes/places.js';
import { publicHolidayCalendar } from '../../codes/public-holiday-calendar.js';
import { monitoringIdentificationDays, monitoringIdentificationWorkingDays } from '../../parameters/monitoring-identification-days.js';
import { monitoringNoticeDays } from '../../parameters/notice-days.js';
import { hainanMonitoring2021, monitoringGuide2022, monitoringOpinion2021 } from '../../sources.js';

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
      from: '2021-12-01', until: '2026-01-01', places: hainan, source: hainanMonitoring2021, standing: 'inferred',
      text: { zh: '20个工作日内认定', en: 'Identified within 20 working days' },
      reading: { zh: '期限见于海南省规定；步骤推定与全国工作指南相同。', en: 'The limit is in Hainan’s rule; the steps are taken to be those of the national guide.' },
      value: [...beforeApproval, { ...approval, within: [{ days: monitoringIdentificationWorkingDays, calendar: publicHolidayCalendar, after: 'lead' }] }],
    },
  ],
  omits: [{
    clause: { zh: '风险分析、入户、比对、评议公示各若干天（某县）', en: 'Days for each single step (one county)' },
    reason: { zh: '来源薄弱，且未写明是哪个县。', en: 'A weak text that does not name the county.' },
  }],
};
