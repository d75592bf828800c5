import { compare, elapsedTime } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { anhui, guizhou } from '../../codes/places.js';
import { riskEliminatedOn } from '../../indicators/monitoring.js';
import { monitoredSince } from '../../indicators/register.js';
import { halfYearFloor } from '../../parameters/half-year-floor.js';
import { anhuiRiskElimination2021, checkList2023 } from '../../sources.js';

const value = compare(elapsedTime('month', monitoredSince, riskEliminatedOn), '>=', halfYearFloor);

export const halfYearStability: Rule = {
  id: 'implementation/monitoring/half-year-stability',
  label: { zh: '监测满半年后才消除风险', en: 'Monitored for half a year before the risk was eliminated' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2021-01-01', until: '2026-01-01', places: anhui, value, source: anhuiRiskElimination2021, standing: 'official',
      reading: { zh: '只知自2021年起，自年初起算；监测办法至2025年底为止。', en: 'Known to hold since 2021, counted from its first day; the rules of monitoring end with 2025.' },
    },
    {
      from: '2022-04-01', until: '2026-01-01', places: guizhou, value, source: checkList2023, standing: 'reported',
      reading: { zh: '对2022年4月起的风险消除适用；监测办法至2025年底为止。', en: 'For eliminations from April 2022 on; the rules of monitoring end with 2025.' },
    },
  ],
  omits: [{
    clause: { zh: '收入持续稳定（原则上不低于半年）、已落实帮扶措施、整户无劳动力的暂不标注', en: 'Income stable, for half a year in principle, a measure in place, households without labour not marked' },
    reason: { zh: '属于风险消除的其他条件，不是时间条件。', en: 'Other conditions of elimination, not of time.' },
  }],
};
