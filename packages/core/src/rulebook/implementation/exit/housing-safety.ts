import { all, any, holds, is, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { housingGrade, housingRenovationAccepted, relocation, relocationKeysReceived, relocationMovedIn } from '../../indicators/household.js';
import { exitExplanation } from '../../sources.js';
import { safeHousingElsewhere } from './safe-housing-elsewhere.js';

export const housingSafety: Rule = {
  id: 'implementation/exit/housing-safety',
  label: { zh: '住房安全有保障', en: 'Guaranteed safe housing' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', source: exitExplanation, standing: 'reported',
      text: { zh: 'A 级或 B 级；或已改造、搬迁、另有安全住房', en: 'Grade A or B; or repaired, relocated, or other safe housing' },
      reading: {
        zh: '无房视为不安全。C 级、D 级经改造并验收合格的视为安全，D 级原则上拆除重建，修缮后验收合格的也算。实际入住安置房即可；集中安置以领到钥匙为准，不必已入住。陕西一份材料要求当年实际搬迁，与此不同。材料未载日期，随退出机制自2016年4月起用。',
        en: 'No house is not safe. Grades C and D are safe once repair or rebuilding is accepted; D is in principle rebuilt, but accepted repair counts too. Moving into the new house is enough; for centralised resettlement the keys are, before moving in. A text from Shaanxi asks for the move itself, unlike this. The text bears no date; used from April 2016, with the exit mechanism.',
      },
      value: any(
        oneOf(housingGrade, 'A', 'B'),
        all(oneOf(housingGrade, 'C', 'D'), is(housingRenovationAccepted)),
        all(oneOf(relocation, 'centralised', 'scattered'), is(relocationMovedIn)),
        all(oneOf(relocation, 'centralised'), is(relocationKeysReceived)),
        holds(safeHousingElsewhere),
      ),
    },
  ],
};
