import { compare, elapsedTime, elapsedWorkingDays } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { hainan } from '../../codes/places.js';
import { publicHolidayCalendar } from '../../codes/public-holiday-calendar.js';
import { leadFoundOn } from '../../indicators/monitoring.js';
import { monitoredSince } from '../../indicators/register.js';
import { monitoringIdentificationDays, monitoringIdentificationWorkingDays } from '../../parameters/monitoring-identification-days.js';
import { hainanMonitoring2021, monitoringGuide2022 } from '../../sources.js';

export const timelyIdentification: Rule = {
  id: 'implementation/monitoring/timely-identification',
  label: { zh: '在期限内识别认定', en: 'Identified in time' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2022-01-01', until: '2026-01-01', source: monitoringGuide2022, standing: 'official', clause: '一般不超过15天',
      value: compare(elapsedTime('day', leadFoundOn, monitoredSince), '<=', monitoringIdentificationDays),
    },
    {
      from: '2021-12-01', until: '2026-01-01', places: hainan, source: hainanMonitoring2021, standing: 'official', clause: '不超过20个工作日',
      reading: { zh: '工作日按国务院办公厅每年的放假调休安排计，发现当日不计。', en: 'Working days as the State Council shifts them for the festivals of each year; the day of the lead is not counted.' },
      value: compare(elapsedWorkingDays(publicHolidayCalendar, leadFoundOn, monitoredSince), '<=', monitoringIdentificationWorkingDays),
    },
  ],
};
