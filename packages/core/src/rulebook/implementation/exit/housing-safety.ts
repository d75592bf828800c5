import { all, any, holds, inherited, is, not, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { zhashui } from '../../codes/places.js';
import { housingGrade, housingRenovationAccepted, relocation, relocationKeysReceived, relocationMovedIn } from '../../indicators/household.js';
import { exitExplanation, zhashuiQuestions2018 } from '../../sources.js';
import { safeHousingElsewhere } from './safe-housing-elsewhere.js';

export const housingSafety: Rule = {
  id: 'implementation/exit/housing-safety',
  label: { zh: '住房安全有保障', en: 'Guaranteed safe housing' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: exitExplanation, standing: 'reported',
      text: { zh: 'A 级或 B 级；或已改造、搬迁、另有安全住房', en: 'Grade A or B; or repaired, relocated, or other safe housing' },
      reading: {
        zh: '等级由县级住房城乡建设部门或其委托的第三方按《农村住房安全性鉴定技术导则》鉴定，个别由乡镇鉴定。无房视为不安全。C 级、D 级经改造并验收合格的视为安全，D 级原则上拆除重建，修缮后验收合格的也算。实际入住安置房即可；集中安置以领到钥匙为准，不必已入住。陕西一份材料要求当年实际搬迁，与此不同。材料未载日期，随退出机制自2016年4月起用。',
        en: 'The housing department of the county, or a third party for it, appraises the grade by the technical guide for rural housing; in small cases the township does. No house is not safe. Grades C and D are safe once repair or rebuilding is accepted; D is in principle rebuilt, but accepted repair counts too. Moving into the new house is enough; for centralised resettlement the keys are, before moving in. A text from Shaanxi asks for the move itself, unlike this. The text bears no date; used from April 2016, with the exit mechanism.',
      },
      value: any(
        oneOf(housingGrade, 'A', 'B'),
        all(oneOf(housingGrade, 'C', 'D'), is(housingRenovationAccepted)),
        all(oneOf(relocation, 'centralised', 'scattered'), is(relocationMovedIn)),
        all(oneOf(relocation, 'centralised'), is(relocationKeysReceived)),
        holds(safeHousingElsewhere),
      ),
    },
    {
      from: '2018-01-01', verifiedThrough: '2018-12-31', places: zhashui, source: zhashuiQuestions2018, standing: 'recalled', clause: '贫困户住房是危房且纳入易地搬迁但当年没有实际搬迁的不能脱贫',
      text: { zh: '国家标准，且列入搬迁的危房户已实际搬迁', en: 'The national standard, and whoever is to be relocated out of a dangerous house has moved' },
      reading: {
        zh: '领到钥匙而未入住的，在此不算。危房取 C 级、D 级。只见于2018年的试题，自当年首日起算。',
        en: 'Keys without moving in are not enough here. Dangerous is grade C or D. Seen in questions of 2018 only; counted from the first day of the year.',
      },
      value: all(inherited, not(all(oneOf(housingGrade, 'C', 'D'), oneOf(relocation, 'centralised', 'scattered'), not(is(relocationMovedIn))))),
    },
  ],
  omits: [
    {
      clause: { zh: '易地扶贫搬迁人均住房面积不超过25平方米', en: 'A relocated household gets no more than 25 m² a head' },
      reason: { zh: '是搬迁工作的要求，不是住房安全的条件；面积小不是危房。', en: 'It is asked of the relocation, and no condition of safe housing: a small house is not a dangerous one.' },
    },
    {
      clause: { zh: '搬迁户负债不超过1万元', en: 'A relocated household owes no more than 10,000 yuan for it' },
      reason: { zh: '是搬迁工作的要求，不是住房安全的条件。', en: 'It is asked of the relocation, and no condition of safe housing.' },
    },
  ],
};
