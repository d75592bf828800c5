import { compare } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { netIncomePerCapita } from '../../indicators/household.js';
import { lastYearNetIncomePerCapita } from '../../indicators/monitoring.js';
import { identificationLine } from '../../parameters/identification-line.js';
import { cityIdentificationRule2015, registrationPlan2014 } from '../../sources.js';

export const lowHouseholdIncome: Rule = {
  id: 'implementation/identification/low-household-income',
  label: { zh: '收入低于识别线', en: 'Income below the line of identification' },
  subject: 'household',
  sense: 'eligibility',
  criteria: [
    {
      from: '2014-04-02', until: '2015-01-01', source: registrationPlan2014, standing: 'official', clause: '贫困户识别要以农户收入为基本依据，综合考虑住房、教育、健康等情况',
      text: { zh: '上年人均纯收入低于识别线', en: 'Net income per head of the year before below the line' },
      reading: {
        zh: '收入是基本依据，住房、教育、健康等由民主评议综合考虑，没有公式；低于此线即可申请，不低于此线并不排除。2014年看2013年的收入；恰等于标准不算低于。',
        en: 'Income is the basis; housing, education and health are weighed by the appraisal, without a formula: below the line a household may apply, and not below it is not excluded by that. In 2014 the income of 2013 is looked at; exactly the line is not below.',
      },
      value: compare(lastYearNetIncomePerCapita, '<', identificationLine),
    },
    {
      from: '2015-01-01', verifiedThrough: '2020-12-31', source: cityIdentificationRule2015, standing: 'reported', clause: '2015年农民人均纯收入2855元（相当于2010年2300元不变价）',
      text: { zh: '当年人均纯收入低于识别线', en: 'Net income per head of the year below the line' },
      reading: {
        zh: '一市2015年的办法，用当年的收入。2016年起用哪一线未查到，故不能断定。',
        en: 'The rule of a city for 2015, with the income of that year. Which line was used from 2016 on was not found, so nothing can be said.',
      },
      value: compare(netIncomePerCapita, '<', identificationLine),
    },
  ],
};
