import { wrong, type Check } from '../../../model/check.js';
import { asOf, compare, elapsedTime, is } from '../../../model/expr.js';
import { ofGuizhou2023 } from '../../check-lists.js';
import { anhuiRiskElimination2021 } from '../../sources.js';
import { anhui } from '../../codes/places.js';
import { riskEliminatedOn } from '../../indicators/monitoring.js';
import { monitoredSince, riskEliminated } from '../../indicators/register.js';
import { eliminationMonthsFloor } from '../../parameters/record-limits.js';

export const earlyEliminationCheck: Check = {
  id: 'implementation/recheck/early-elimination-check', code: '2_11_002', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '识别监测不足六个月即消除风险', en: 'Risk eliminated less than six months after identification' },
  remedy: {
    zh: '识别监测到风险消除不足六个月。请看识别和消除的公告：月份录错的改正，确实过早的按程序恢复监测。',
    en: 'Less than six months lie between identification and elimination. Please look at both announcements: correct the month, or resume monitoring by the procedure.',
  },
  flaws: [
    {
      ...ofGuizhou2023, text: { zh: '不足六个月消除风险（2022年4月起）', en: 'Eliminated before six months were full, from April 2022' },
      value: wrong(compare(elapsedTime('month', monitoredSince, riskEliminatedOn), '<', asOf(eliminationMonthsFloor, riskEliminatedOn)), { when: is(riskEliminated) }),
    },
    {
      from: '2021-01-01', until: '2026-01-01', places: anhui, source: anhuiRiskElimination2021, standing: 'official', text: { zh: '识别监测未满半年不得标注风险消除', en: 'No elimination within half a year of identification' },
      value: wrong(compare(elapsedTime('month', monitoredSince, riskEliminatedOn), '<', asOf(eliminationMonthsFloor, riskEliminatedOn)), { when: is(riskEliminated) }),
      reading: { zh: '安徽的规定，非核查清单；只知自2021年起，自年初起算。', en: 'A rule of Anhui, not of a check list; known to hold since 2021, counted from its first day.' },
    },
  ],
};
