import type { Parameter } from '../../model/parameter.js';
import { sichuan } from '../codes/places.js';
import { poorVillageNotes } from '../sources.js';

const said = { from: '2014-04-02', verifiedThrough: '2014-12-31', places: sichuan, source: poorVillageNotes } as const;
const undated = {
  zh: '材料未载日期，随建档立卡工作方案起用，其日期据了解为2014年4月2日；未写省名，所列全省收入7,895元与四川2013年的相符，故推定为四川。',
  en: 'The text bears no date; used with the registration plan, understood to be of 2 April 2014. It names no province; the income of the province that it gives, 7,895 yuan, agrees with Sichuan’s of 2013: hence inferred to be Sichuan’s.',
};

/** Incidence of a poor village, in percent of that of the province. */
export const poorVillageIncidenceShare: Parameter = {
  id: 'poor-village-incidence-share', label: { zh: '贫困村贫困发生率与全省之比的下限', en: 'Least incidence of a poor village, in percent of the province’s' }, unit: 'percent', scale: 1,
  values: [{ ...said, value: 200, standing: 'inferred', clause: '行政村贫困发生率比全省高一倍以上', reading: { zh: `“高一倍以上”取不低于两倍。${undated.zh}`, en: `“Higher by a factor of one or more” is taken as at least twice. ${undated.en}` } }],
};

/** Net income per farmer of a poor village, in percent of that of the province. */
export const poorVillageIncomeShare: Parameter = {
  id: 'poor-village-income-share', label: { zh: '贫困村人均纯收入与全省之比的上限', en: 'Ceiling of the net income of a poor village, in percent of the province’s' }, unit: 'percent', scale: 1,
  values: [{ ...said, value: 60, standing: 'inferred', reading: undated }],
};

/** Net income per farmer of the province in 2013. */
export const provincialNetIncome: Parameter = {
  id: 'provincial-net-income', label: { zh: '全省农民人均纯收入（2013年）', en: 'Net income per farmer of the province, 2013' }, unit: 'yuan/person/year', scale: 1,
  values: [{
    ...said, value: 7895, standing: 'inferred',
    reading: { zh: '材料以7,895元的60%得4,737元，未写省名，推定为四川。', en: 'The text takes 60 % of 7,895 yuan, 4,737 yuan, and names no province; taken as Sichuan’s.' },
  }],
};
