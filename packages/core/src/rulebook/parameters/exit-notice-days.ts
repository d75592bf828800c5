import type { Parameter } from '../../model/parameter.js';
import { yunnan } from '../codes/places.js';
import { noDocument, yunnanIdentification } from '../sources.js';

/** Days that the notice of a household’s exit hangs at least. */
export const householdExitNoticeDays: Parameter = {
  id: 'household-exit-notice-days', label: { zh: '贫困户退出公示天数下限', en: 'Least days of a notice of a household’s exit' }, unit: 'day', scale: 1,
  values: [
    {
      from: '2016-04-01', source: noDocument, standing: 'unset',
      reading: { zh: '全国没有统一天数，四川的天数未查到；据了解各地为5天或7天。', en: 'There is no national number of days; Sichuan’s was not found. Understood to be 5 or 7 days, place by place.' },
    },
    {
      from: '2016-04-01', places: yunnan, source: yunnanIdentification, standing: 'inferred', value: 5,
      reading: { zh: '流程图两次公示各5天；按自然日计、首尾两日均计入是推定。材料未载日期，随退出机制起用。', en: 'The flow chart has two notices of five days each; that they are calendar days, the first and the last counted, is inferred. It bears no date; used with the exit mechanism.' },
    },
  ],
};

/** Days that the notice of the exit of a village or county hangs at least. */
export const exitNoticeDays: Parameter = {
  id: 'exit-notice-days', label: { zh: '贫困村、贫困县退出公示天数下限', en: 'Least days of a notice of the exit of a village or county' }, unit: 'day', scale: 1,
  values: [{
    from: '2016-04-01', source: noDocument, standing: 'unset',
    reading: { zh: '须公示无异议，天数未查到。', en: 'The notice must pass without objection; for how many days was not found.' },
  }],
};
