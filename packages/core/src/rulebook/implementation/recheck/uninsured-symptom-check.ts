import { wrong, type Check } from '../../../model/check.js';
import { is, not } from '../../../model/expr.js';
import { elsewhere2023, ofGuizhou2023 } from '../../check-lists.js';
import { illnessRisk, uninsuredReported } from '../../indicators/register.js';

const text = { zh: '有成员未参保而无因病风险', en: 'A member not insured without the risk' };
const value = wrong(not(is(illnessRisk)), { when: is(uninsuredReported) });

export const uninsuredSymptomCheck: Check = {
  id: 'implementation/recheck/uninsured-symptom-check', code: 'DB-56', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '有成员未参保，风险中无因病', en: 'A member not insured, but illness not among the risks' },
  remedy: {
    zh: '监测表“有成员未参加基本医疗保险”为是，风险中却没有因病。请查医保缴费记录：属实的补录风险并协助参保，不属实的改正。',
    en: 'The form says that a member has no medical insurance, but illness is not among the risks. Please look at the records: add the risk and help to insure the member, or correct the form.',
  },
  flaws: [
    { ...ofGuizhou2023, text, value },
    { ...elsewhere2023, text, value },
  ],
};
