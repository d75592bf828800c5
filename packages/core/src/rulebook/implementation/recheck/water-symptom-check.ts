import { wrong, type Check } from '../../../model/check.js';
import { is, not } from '../../../model/expr.js';
import { elsewhere2023, ofGuizhou2023 } from '../../check-lists.js';
import { unsafeWaterRisk, waterProblem } from '../../indicators/register.js';

const text = { zh: '饮水出现问题而无此风险', en: 'Unsafe water without the risk' };
const value = wrong(not(is(unsafeWaterRisk)), { when: is(waterProblem) });

export const waterSymptomCheck: Check = {
  id: 'implementation/recheck/water-symptom-check', code: 'DB-55', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '饮水出现问题，风险中无因安全饮水', en: 'Unsafe water, but not among the risks' },
  remedy: {
    zh: '监测表“饮水出现安全问题”为是，风险中却没有因安全饮水。请入户核实：属实的补录风险并落实饮水措施，不属实的改正。',
    en: 'The form says that the water is no longer safe, but it is not among the risks. Please look: add the risk and see to the water, or correct the form.',
  },
  flaws: [
    { ...ofGuizhou2023, text, value },
    { ...elsewhere2023, text, value },
  ],
};
