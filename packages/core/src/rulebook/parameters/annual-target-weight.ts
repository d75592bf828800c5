import type { Parameter } from '../../model/parameter.js';
import { dazhou } from '../codes/places.js';
import { dazhouBrief2018 } from '../sources.js';

const percent = { unit: 'percent', scale: 1 } as const;
const said = { from: '2018-11-21', places: dazhou, source: dazhouBrief2018 } as const;
const dated = { zh: '“八条措施”何时印发未见，自简报之日起算。', en: 'The day of the eight measures was not seen; counted from that of the brief.' };
const rest = { zh: `由100%减去脱贫攻坚权重推算。${dated.zh}`, en: `Inferred as 100 % less the weight of poverty alleviation. ${dated.en}` };

/** Weight of poverty alleviation in the annual target assessment of the counties of Dazhou. */
export const countyPovertyWeight: Parameter = {
  id: 'county-poverty-weight', label: { zh: '县（市、区）年度目标考核中脱贫攻坚权重', en: 'Weight of poverty alleviation among the annual targets of a county' }, ...percent,
  values: [{ ...said, value: 60, standing: 'reported', reading: dated }],
};

/** Weight of everything else in the same assessment. */
export const countyOtherWeight: Parameter = {
  id: 'county-other-weight', label: { zh: '县（市、区）年度目标考核中其他工作权重', en: 'Weight of everything else among the annual targets of a county' }, ...percent, values: [{ ...said, value: 40, standing: 'inferred', reading: rest }],
};

/** The same weight for the city departments that lead or are responsible for a special plan. */
export const departmentPovertyWeight: Parameter = {
  id: 'department-poverty-weight', label: { zh: '扶贫专项牵头、责任部门年度目标考核中脱贫攻坚权重', en: 'Weight of poverty alleviation among the annual targets of departments that lead or are responsible for a special plan' }, ...percent,
  values: [{ ...said, value: 30, standing: 'reported', reading: dated }],
};
