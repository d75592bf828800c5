import { all, any, is, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import {
  housingGrade, housingRenovationAccepted, otherSafeHousing, relocation, relocationKeysReceived, relocationMovedIn,
} from '../../indicators/household.js';
import { housingAppraisalGuide } from '../../sources.js';

export const housingSafety: Rule = {
  id: 'implementation/exit/housing-safety',
  label: { zh: '住房安全有保障', en: 'Safe housing' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', source: housingAppraisalGuide, standing: 'reported',
      text: { zh: 'A 级或 B 级；或已改造、搬迁、另有安全住房', en: 'Grade A or B; or repaired, relocated, or other safe housing' },
      reading: {
        zh: '无房视为不安全。改造以验收合格为准；实际入住即可；集中安置以领到钥匙为准，不必已入住。',
        en: 'No house is not safe. Repair counts once accepted. Moving into the new house is enough; for a settlement the keys are, before moving in.',
      },
      value: any(
        oneOf(housingGrade, 'A', 'B'),
        is(housingRenovationAccepted),
        is(relocationMovedIn),
        all(oneOf(relocation, 'centralised'), is(relocationKeysReceived)),
        is(otherSafeHousing),
      ),
    },
  ],
};
