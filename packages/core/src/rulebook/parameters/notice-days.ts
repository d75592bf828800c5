import type { Parameter } from '../../model/parameter.js';
import { yunnan } from '../codes/places.js';
import { monitoringGuide2022, noDocument, yunnanIdentification } from '../sources.js';

/** Days that each of the two notices of an identification hangs at least. */
export const identificationNoticeDays: Parameter = {
  id: 'identification-notice-days', label: { zh: '贫困户识别公示天数下限', en: 'Least days of a notice of identification' }, unit: 'day', scale: 1,
  values: [
    {
      from: '2014-04-02', source: noDocument, standing: 'unset',
      reading: { zh: '全国没有统一天数，四川的天数未查到。另有一处写作7天，来源薄弱且未写明地方，未采用。', en: 'There is no national number of days; Sichuan’s was not found. One weak text that names no place says 7 days; it is not used.' },
    },
    {
      from: '2014-04-02', places: yunnan, source: yunnanIdentification, standing: 'inferred', value: 5,
      reading: { zh: '两次公示各5天见于材料；按自然日计、首尾两日均计入是推定。材料未载日期，随建档立卡工作方案起用。', en: 'The five days for each of the two notices are in the text; that they are calendar days, the first and the last counted, is inferred. The text bears no date; used with the registration plan.' },
    },
  ],
};

/** Days that the notice of those to be monitored hangs at least. */
export const monitoringNoticeDays: Parameter = {
  id: 'monitoring-notice-days', label: { zh: '监测对象公示天数下限', en: 'Least days of a notice of those to be monitored' }, unit: 'day', scale: 1,
  values: [{
    from: '2022-01-01', until: '2026-01-01', source: monitoringGuide2022, standing: 'inferred', value: 5, clause: '村内公示不少于5天',
    reading: { zh: '5天见于文件；按自然日计、首尾两日均计入是推定。指南为2022年，未见月日，自2022年起算。', en: 'The 5 days are in the document; that they are calendar days, the first and the last counted, is inferred. The guide is of 2022, its day was not seen: counted from the beginning of 2022.' },
  }],
};
