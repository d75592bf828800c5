import { wrong, type Check } from '../../../model/check.js';
import { all, compare, constant, elapsedTime, is, not, oneOf } from '../../../model/expr.js';
import { elsewhere2023, ofGuizhou2023 } from '../../check-lists.js';
import { riskEliminatedOn } from '../../indicators/monitoring.js';
import { eliminationWay, monitoredSince, riskEliminated } from '../../indicators/register.js';

const text = { zh: '识别当月或次月消除风险（自然消除除外）', en: 'Eliminated in the same or the next month, other than by itself' };
const value = wrong(compare(elapsedTime('calendar-month', monitoredSince, riskEliminatedOn), '<=', constant(1)), { when: all(is(riskEliminated), not(oneOf(eliminationWay, 'natural'))) });

export const immediateEliminationCheck: Check = {
  id: 'implementation/recheck/immediate-elimination-check', code: '5_18_009', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '识别当月或次月即消除风险', en: 'Risk eliminated in the month of identification or the next' },
  remedy: {
    zh: '识别监测当月或次月就标注风险消除，且不是自然消除。请看识别和消除的公告，月份录错的改正，确实过早的按程序恢复监测。',
    en: 'The risk is entered as eliminated in the month of identification or the next, and not by itself. Please look at both announcements: correct the month, or resume monitoring.',
  },
  flaws: [
    { ...ofGuizhou2023, text, value },
    { ...elsewhere2023, text, value },
  ],
};
