import { wrong, type Check } from '../../../model/check.js';
import { is, not } from '../../../model/expr.js';
import { of2021 } from '../../check-lists.js';
import { unsafeWaterRisk, waterProblem } from '../../indicators/register.js';

export const waterRiskCheck: Check = {
  id: 'implementation/recheck/water-risk-check', code: 'DB-54', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '风险为因安全饮水，饮水未见问题', en: 'Risk of unsafe water, but the water is safe' },
  remedy: {
    zh: '风险选了因安全饮水，监测表“饮水出现安全问题”却为否。请入户看水源、水量和化验单，改正录错的一项。',
    en: 'Unsafe water is among the risks, but the form says that the water is safe. Please look at source, amount and test of the water and correct whichever is wrong.',
  },
  flaws: [
    {
      ...of2021, text: { zh: '因安全饮水而饮水无问题', en: 'Unsafe water as the risk, water safe' },
      value: wrong(not(is(waterProblem)), { when: is(unsafeWaterRisk) }),
    },
  ],
};
