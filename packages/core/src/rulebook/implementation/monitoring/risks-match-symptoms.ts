import { all, any, is, not, oneOf, some } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { guizhou } from '../../codes/places.js';
import { members } from '../../indicators/household.js';
import { medicalInsurance } from '../../indicators/member.js';
import { illnessRisk, unsafeWaterRisk, waterProblem } from '../../indicators/register.js';
import { checkList2023 } from '../../sources.js';

/** What a household is known to suffer from must be among the risks that it is monitored for: a signal that ends in no risk was lost. */
export const risksMatchSymptoms: Rule = {
  id: 'implementation/monitoring/risks-match-symptoms',
  label: { zh: '风险与出现的问题相符', en: 'The risks match what is wrong' },
  subject: 'household',
  sense: 'standard',
  criteria: [{
    from: '2023-01-01', verifiedThrough: '2024-12-31', places: guizhou, source: checkList2023, standing: 'reported',
    text: { zh: '饮水出现问题的有因安全饮水，有成员未参保的有因病', en: 'Unsafe water is a risk where water fails, illness where a member has no insurance' },
    reading: { zh: '对监测对象而言。见于贵州一县的核查程序，只知年份，自2023年起算。', en: 'Of monitored households. Read in the program of one county in Guizhou; only the year is known, counted from 2023.' },
    value: all(
      any(not(is(waterProblem)), is(unsafeWaterRisk)),
      any(not(some(members, oneOf(medicalInsurance, 'none'))), is(illnessRisk)),
    ),
  }],
};
