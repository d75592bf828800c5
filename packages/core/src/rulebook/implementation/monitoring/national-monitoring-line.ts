import { product } from '../../../model/expr.js';
import type { Figure } from '../../../model/figure.js';
import { monitoringLineFactor, nationalLineForMonitoring } from '../../parameters/monitoring-line.js';
import { monitoringOpinion2020, monitoringOpinion2021 } from '../../sources.js';

const value = product(nationalLineForMonitoring, monitoringLineFactor);

/** The line as the State defines it: a multiple of its poverty line. Places run round numbers, which are the monitoring line's own entries. */
export const nationalMonitoringLine: Figure = {
  id: 'implementation/monitoring/national-monitoring-line',
  label: { zh: '按国家扶贫标准倍数算得的监测范围', en: 'Monitoring line as a multiple of the national line' },
  subject: 'household',
  formula: [
    {
      from: '2020-03-20', until: '2021-01-01', source: monitoringOpinion2020, standing: 'official', value, clause: '人均可支配收入低于国家扶贫标准1.5倍左右',
      reading: { zh: '比的是人均可支配收入，不是台账所载的人均纯收入。', en: 'Compared with it is disposable income, not the net income of the register.' },
    },
    {
      from: '2021-01-01', until: '2026-01-01', source: monitoringOpinion2021, standing: 'recalled', value,
      reading: { zh: '国家底线：各省逐年在此之上确定。比的是人均纯收入。', en: 'The floor of the State, above which provinces set theirs year by year. Compared with it is net income.' },
    },
  ],
};
