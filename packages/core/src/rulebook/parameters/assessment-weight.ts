import type { Parameter } from '../../model/parameter.js';
import { sichuan } from '../codes/places.js';
import { sichuanAssessment2016 } from '../sources.js';

const point = { unit: 'point', scale: 1 } as const;
const said = { from: '2016-01-01', verifiedThrough: '2016-12-31', places: sichuan, source: sichuanAssessment2016 } as const;
const opening = {
  zh: '只见办法开头；2016年起逐年考核，自当年首日起算。2017年起考核体系改变，其后的权重未查到。',
  en: 'Only the opening of the method was seen; assessed yearly from 2016, counted from its first day. The system changed in 2017; later weights were not found.',
};

/** What results in poverty reduction are worth. */
export const reductionWeight: Parameter = { id: 'reduction-weight', label: { zh: '减贫成效权重', en: 'Weight of results in poverty reduction' }, ...point, values: [{ ...said, value: 65, standing: 'reported', reading: opening }] };

/** What identification is worth. */
export const identificationWeight: Parameter = { id: 'identification-weight', label: { zh: '精准识别权重', en: 'Weight of identification' }, ...point, values: [{ ...said, value: 10, standing: 'reported', reading: opening }] };

/** What help is worth. */
export const helpWeight: Parameter = { id: 'help-weight', label: { zh: '精准帮扶权重', en: 'Weight of help' }, ...point, values: [{ ...said, value: 10, standing: 'reported', reading: opening }] };

/** What the use of funds is worth: the rest. */
export const fundWeight: Parameter = {
  id: 'fund-weight', label: { zh: '扶贫资金权重', en: 'Weight of the use of funds' }, ...point,
  values: [{ ...said, value: 15, standing: 'inferred', reading: { zh: `原文未见此项数值，由总分100减去65、10、10推算。${opening.zh}`, en: `This figure was not seen; inferred as 100 less 65, 10 and 10. ${opening.en}` } }],
};

/** What all of it is worth. */
export const assessmentTotal: Parameter = {
  id: 'assessment-total', label: { zh: '考核总分', en: 'Total of the assessment' }, ...point,
  values: [{ ...said, value: 100, standing: 'inferred', reading: { zh: '按百分制推定。', en: 'Taken as out of 100.' } }],
};
