import { all, any, is, not } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { notMonitored } from '../../check-conditions.js';
import { elsewhere2023, ofGuizhou2023 } from '../../check-lists.js';
import { illnessRisk, uninsuredReported, unsafeWaterRisk, waterProblem } from '../../indicators/register.js';

const text = { zh: '监测对象饮水出现问题的有因安全饮水，有成员未参保的有因病', en: 'Of a monitored household unsafe water is a risk where water fails, illness where a member has no insurance' };
const value = any(notMonitored, all(any(not(is(waterProblem)), is(unsafeWaterRisk)), any(not(is(uninsuredReported)), is(illnessRisk))));

/** What a household is known to suffer from must be among the risks that it is monitored for: a signal that ends in no risk was lost. */
export const risksMatchSymptoms: Rule = {
  id: 'implementation/monitoring/risks-match-symptoms',
  label: { zh: '风险与出现的问题相符', en: 'The risks match what is wrong' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      ...ofGuizhou2023, text, value,
      reading: {
        zh: '只对监测对象而言；两项问题取监测表所填，免于参保的成员由填表人除外。见于贵州一县的核查程序，只知年份，自2023年起算。',
        en: 'Of monitored households only. Both problems are taken as the monitoring form has them: who need not be insured is left out by whoever fills it in. Read in the program of one county in Guizhou; only the year is known, counted from 2023.',
      },
    },
    { ...elsewhere2023, text, value },
  ],
};
