import { all, any, compare, elapsedTime, elapsedWorkingDays, holds, is, not } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { hainan } from '../../codes/places.js';
import { publicHolidayCalendar } from '../../codes/public-holiday-calendar.js';
import { leadFound, leadFoundOn, leadRuledOutOn } from '../../indicators/monitoring.js';
import { monitoringIdentificationDays, monitoringIdentificationWorkingDays } from '../../parameters/monitoring-identification-days.js';
import { hainanMonitoring2021, monitoringGuide2022 } from '../../sources.js';
import { timelyIdentification } from './timely-identification.js';
import { warningSignal } from './warning-signal.js';

const clause = '农户自主申报、基层干部排查、部门筛查预警';
const text = { zh: '有预警线索的，期限内识别认定或核实排除', en: 'Where there is a signal or a lead, the household was identified or ruled out in time' };
const nothingToFollow = all(not(holds(warningSignal)), not(is(leadFound)));

export const signalFollowUp: Rule = {
  id: 'implementation/monitoring/signal-follow-up',
  label: { zh: '预警线索按期办结', en: 'The signal was followed up in time' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2022-01-01', until: '2026-01-01', source: monitoringGuide2022, standing: 'inferred', clause, text,
      reading: {
        zh: '文件只说发现线索后一般15天内完成识别；核实后不予纳入的，推定适用同一期限。由三种渠道之一而来的线索，与推定的预警情形一样须办结；两者都没有的户不涉及。',
        en: 'The document says that identification as a rule takes 15 days from the lead; that ruling it out has the same limit is inferred. A lead that came by one of the three ways has to be followed up as the inferred signal has; a household with neither is not concerned.',
      },
      value: any(nothingToFollow, holds(timelyIdentification), compare(elapsedTime('day', leadFoundOn, leadRuledOutOn), '<=', monitoringIdentificationDays)),
    },
    {
      from: '2022-01-01', until: '2026-01-01', places: hainan, source: hainanMonitoring2021, standing: 'inferred', clause: '不超过20个工作日', text,
      reading: { zh: '同上，期限为20个工作日。', en: 'The same, with 20 working days.' },
      value: any(nothingToFollow, holds(timelyIdentification), compare(elapsedWorkingDays(publicHolidayCalendar, leadFoundOn, leadRuledOutOn), '<=', monitoringIdentificationWorkingDays)),
    },
  ],
};
