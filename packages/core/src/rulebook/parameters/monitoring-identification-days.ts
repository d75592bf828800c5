import type { Parameter } from '../../model/parameter.js';
import { hainan } from '../codes/places.js';
import { hainanMonitoring2021, monitoringGuide2022 } from '../sources.js';

/** Days from finding a lead to identifying those to be monitored. */
export const monitoringIdentificationDays: Parameter = {
  id: 'monitoring-identification-days', label: { zh: '监测对象认定天数上限', en: 'Most days to identify those to be monitored' }, unit: 'day', scale: 1,
  values: [{
    from: '2022-01-01', until: '2026-01-01', source: monitoringGuide2022, standing: 'inferred', value: 15, clause: '一般不超过15天',
    reading: { zh: '15天见于文件；“天”按自然日计、发现当日不计是推定，文件未写明；“一般”二字未另作例外。指南为2022年，未见月日，自2022年起算。', en: 'The 15 days are in the document; that they are calendar days, the day of the lead not counted, is inferred, as it does not say; “as a rule” is taken without exceptions. The guide is of 2022, its day was not seen: counted from the beginning of 2022.' },
  }],
};

/** The same in working days, where a province counts so. */
export const monitoringIdentificationWorkingDays: Parameter = {
  id: 'monitoring-identification-working-days', label: { zh: '监测对象认定工作日上限', en: 'Most working days to identify those to be monitored' }, unit: 'working-day', scale: 1,
  values: [{
    from: '2021-12-01', until: '2026-01-01', places: hainan, source: hainanMonitoring2021, standing: 'inferred', value: 20,
    reading: { zh: '20个工作日见于文件；发现当日不计是推定。规定公布于2021年12月，未见日，自月初起算。', en: 'The 20 working days are in the document; that the day of the lead is not counted is inferred. The rule was published in December 2021, the day was not seen: counted from the first.' },
  }],
};
