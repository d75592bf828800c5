import type { Procedure, ProcedureStep } from '../../../model/procedure.js';
import { cityGovernment, countyGovernment, nationalEvaluators, provincialEvaluators, provincialGovernment } from '../../codes/actors.js';
import { sichuan } from '../../codes/places.js';
import { exitNoticeDays } from '../../parameters/exit-notice-days.js';
import { countyExitReport2019, sichuanAcceptanceReport2019 } from '../../sources.js';

const application: ProcedureStep = { code: 'application', label: { zh: '县级申请', en: 'The county applies' }, by: [countyGovernment] };
const cityReview: ProcedureStep = { code: 'city-review', label: { zh: '市级初审', en: 'First review by the city' }, by: [cityGovernment], leads: { rejected: 'end' } };
const provincialCheck: ProcedureStep = { code: 'provincial-check', label: { zh: '省级核查', en: 'Check by the province' }, by: [provincialGovernment], leads: { rejected: 'end' } };
const notice: ProcedureStep = { code: 'notice', label: { zh: '公示', en: 'Notice' }, notice: { atLeast: { days: exitNoticeDays } }, leads: { objection: 'provincial-check' } };
const decision: ProcedureStep = { code: 'decision', label: { zh: '省级审定', en: 'Decision by the province' }, by: [provincialGovernment], leads: { rejected: 'end' } };
const byState: ProcedureStep = { code: 'evaluation', label: { zh: '国家专项评估检查', en: 'Special evaluation by the State' }, by: [nationalEvaluators], leads: { rejected: 'end' } };
const byProvince: ProcedureStep = { code: 'evaluation', label: { zh: '省级专项评估检查', en: 'Special evaluation by the province' }, by: [provincialEvaluators], leads: { rejected: 'end' } };

export const countyExitProcedure: Procedure = {
  id: 'implementation/exit/county-exit-procedure',
  label: { zh: '贫困县退出程序', en: 'Exit of a county' },
  instance: { zh: '一县的一轮退出', en: 'one round for one county' },
  steps: [
    {
      from: '2016-04-01', until: '2018-01-01', source: countyExitReport2019, standing: 'official',
      text: { zh: '县申请、市初审、省核查、公示、省审定、国家评估', en: 'County, city, province, notice, decision, evaluation by the State' },
      reading: {
        zh: '2017年及以前退出的县由国家专项评估。各步次序见于报道；按申请（原文为退出）所在年份分新旧、公示有异议退回省级核查、市省和评估不予通过即止于本轮，均为推定。随退出机制自2016年4月起用。',
        en: 'Counties that exited in 2017 or before were evaluated by the State. The order of the steps is in the report. Inferred are: that the year in which the county applies tells old from new (the report says the year of exit), that an objection leads back to the check by the province, and that a rejection by city, province or evaluators ends the round. Used from April 2016, with the exit mechanism.',
      },
      value: [application, cityReview, provincialCheck, notice, decision, byState],
    },
    {
      from: '2018-01-01', verifiedThrough: '2020-12-31', source: countyExitReport2019, standing: 'inferred',
      text: { zh: '2018年起由省级评估，国家抽查', en: 'From 2018 on the province evaluates, and the State samples' },
      reading: {
        zh: '2018年退出的县起，由各省组织评估检查，国家抽查20%的县，见于报道；评估排在哪一步未写明。评估排在公示之前、按申请（原文为退出）所在年份分新旧、公示有异议退回省级核查、市省和评估不予通过即止于本轮，均为推定；次序影响判断，故此项作推定。',
        en: 'From the exits of 2018 on each province evaluates its counties and the State samples 20 % of them, as the report says; it does not say at which step. Inferred are: that the evaluation comes before the notice, that the year in which the county applies tells old from new (the report says the year of exit), that an objection leads back to the check by the province, and that a rejection by city, province or evaluators ends the round. The order decides what counts, so the whole is called inferred.',
      },
      value: [application, cityReview, provincialCheck, byProvince, notice, decision],
    },
    {
      from: '2019-10-01', until: '2020-01-01', places: sichuan, source: sichuanAcceptanceReport2019, standing: 'inferred',
      text: { zh: '11月20日前初审，12月底前专项评估', en: 'First review by 20 November, special evaluation by the end of December' },
      reading: {
        zh: '两个期限见于报道；“县级初审”取对县的初审，由市（州）办理，为推定；其余各步同全国。只见印发年月，自当月首日起算；期限只管2019年。',
        en: 'Both limits are in the report. “First review of counties” is taken to be the one by the city or prefecture; the other steps are the national ones. Only the month of issue was seen, counted from its first day; the limits are for 2019 alone.',
      },
      value: [application, { ...cityReview, within: [{ by: '2019-11-20' }] }, provincialCheck, { ...byProvince, within: [{ by: '2019-12-31' }] }, notice, decision],
    },
  ],
  omits: [{
    clause: { zh: '国家抽查20%的县', en: 'The State samples 20 % of the counties' },
    reason: { zh: '针对当年退出的全部县，不针对一县。', en: 'It concerns all counties of a year, not one.' },
  }],
};
