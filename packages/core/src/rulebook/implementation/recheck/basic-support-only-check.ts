import { wrong, type Check } from '../../../model/check.js';
import { all, any, is, not } from '../../../model/expr.js';
import { withLabour } from '../../check-conditions.js';
import { elsewhere2023, ofGuizhou2023 } from '../../check-lists.js';
import { basicSupportMeasure, compulsoryEducationMeasure, educationMeasure, employmentMeasure, financeMeasure, healthMeasure, housingMeasure, industryMeasure, infrastructureMeasure, livingConditionsMeasure, publicPostMeasure, relocationMeasure, socialHelpMeasure, waterMeasure } from '../../indicators/register.js';

const text = { zh: '有劳动力而只有综合保障', en: 'Labour, and basic support alone' };
const value = wrong(all(is(basicSupportMeasure), not(any(is(industryMeasure), is(employmentMeasure), is(financeMeasure), is(publicPostMeasure), is(housingMeasure), is(waterMeasure), is(healthMeasure), is(compulsoryEducationMeasure), is(educationMeasure), is(socialHelpMeasure), is(relocationMeasure), is(livingConditionsMeasure), is(infrastructureMeasure)))), { when: withLabour });

export const basicSupportOnlyCheck: Check = {
  id: 'implementation/recheck/basic-support-only-check', code: '5_11_032', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '有劳动力的监测户只有综合保障', en: 'Labour, and nothing but basic support' },
  remedy: {
    zh: '该户有劳动力，帮扶措施却只有综合保障。请与户主商量适合的产业、就业或公益岗位帮扶并补录。',
    en: 'The household has labour, and basic support is the only measure. Please talk with the family about help for business, work or a public post, and enter it.',
  },
  flaws: [
    { ...ofGuizhou2023, text, value },
    { ...elsewhere2023, text, value },
  ],
};
