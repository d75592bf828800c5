import { isBlank, wrong, type Check } from '../../../model/check.js';
import { all } from '../../../model/expr.js';
import { isMonitored } from '../../check-conditions.js';
import { of2021 } from '../../check-lists.js';
import { accidentRisk, disabilityRisk, disasterRisk, illnessRisk, industryFailureRisk, labourShortageRisk, otherRisk, schoolingRisk, unsafeHousingRisk, unsafeWaterRisk, unstableWorkRisk } from '../../indicators/register.js';

export const riskBlankCheck: Check = {
  id: 'implementation/recheck/risk-blank-check', code: 'DB-53', codeBy: 'dabiao', subject: 'household', severity: 'correct',
  label: { zh: '监测对象未填风险类型', en: 'Monitored household without a risk' },
  remedy: {
    zh: '监测对象至少要有一项“致贫/返贫风险”。请看识别时的入户核实表和评议记录后补填。',
    en: 'A monitored household has at least one risk. Please fill it in from the survey and the minutes of the appraisal when it was identified.',
  },
  flaws: [
    {
      ...of2021, text: { zh: '未填风险类型', en: 'No risk' },
      value: wrong(all(isBlank(illnessRisk), isBlank(disabilityRisk), isBlank(schoolingRisk), isBlank(disasterRisk), isBlank(accidentRisk), isBlank(industryFailureRisk), isBlank(unstableWorkRisk), isBlank(labourShortageRisk), isBlank(unsafeHousingRisk), isBlank(unsafeWaterRisk), isBlank(otherRisk)), { when: isMonitored }),
    },
  ],
};
