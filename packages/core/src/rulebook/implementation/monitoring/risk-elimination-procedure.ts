import type { Procedure, ProcedureStep } from '../../../model/procedure.js';
import { countyGovernment, townshipGovernment } from '../../codes/actors.js';
import { concealed } from '../../codes/concealed.js';
import { hainan } from '../../codes/places.js';
import { monitoringNoticeDays } from '../../parameters/notice-days.js';
import { chuxiongElimination2024, hainanElimination2021 } from '../../sources.js';

const steps: readonly ProcedureStep[] = [
  { code: 'household-check', label: { zh: '入户核实', en: 'The household is visited' }, leads: { rejected: 'end' } },
  { code: 'appraisal', label: { zh: '民主评议', en: 'Democratic appraisal' }, leads: { rejected: 'end' } },
  { code: 'notice', label: { zh: '村内公示', en: 'Notice in the village' }, notice: { atLeast: { days: monitoringNoticeDays }, conceals: concealed }, leads: { objection: 'household-check' } },
  { code: 'township-review', label: { zh: '乡镇审核', en: 'Review by the township' }, by: [townshipGovernment], leads: { rejected: 'end' } },
  { code: 'county-approval', label: { zh: '县级审定', en: 'Approval by the county' }, by: [countyGovernment], leads: { rejected: 'end' } },
  { code: 'announcement', label: { zh: '公告', en: 'Announcement' } },
];
const text = { zh: '入户核实、评议公示、乡镇审核、县级审定、公告', en: 'Visit, appraisal and notice, township, county, announcement' };

export const riskEliminationProcedure: Procedure = {
  id: 'implementation/monitoring/risk-elimination-procedure',
  label: { zh: '监测对象风险消除程序', en: 'Elimination of the risk of those monitored' },
  instance: { zh: '一户的一次风险消除', en: 'one elimination for one household' },
  steps: [
    {
      from: '2022-01-01', until: '2026-01-01', source: chuxiongElimination2024, standing: 'official', text, value: steps,
      reading: {
        zh: '与识别相同而无数据比对，见于云南楚雄市公布的程序。公示天数和不得公示的内容照识别，推定如此；公示有异议退回入户核实也是推定。自工作指南之年起算。',
        en: 'As for identification but without the comparison of data, as Chuxiong city, Yunnan, published it. How long the notice hangs and what it must not show are taken from identification; that an objection leads back to the visit is inferred. Counted from the year of the guide.',
      },
    },
    { from: '2021-12-01', until: '2026-01-01', places: hainan, source: hainanElimination2021, standing: 'reported', text, value: steps, reading: { zh: '只见年月，自当月首日起算。', en: 'Only the month was seen; counted from its first day.' } },
  ],
};
