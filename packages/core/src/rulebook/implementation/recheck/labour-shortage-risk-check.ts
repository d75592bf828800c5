import { wrong, type Check } from '../../../model/check.js';
import { count, is, ratio } from '../../../model/expr.js';
import { ableToWork } from '../../check-conditions.js';
import { elsewhere2023, ofGuizhou2023 } from '../../check-lists.js';
import { householdSize, members } from '../../indicators/household.js';
import { labourShortageRisk } from '../../indicators/register.js';
import { labourShareCeiling } from '../../parameters/record-limits.js';

const text = { zh: '缺劳动力而劳动力超过四分之一', en: 'Lack of labour, and more than a quarter are labour' };
const value = wrong(ratio(count(members, ableToWork), householdSize, '>', labourShareCeiling), { when: is(labourShortageRisk) });

export const labourShortageRiskCheck: Check = {
  id: 'implementation/recheck/labour-shortage-risk-check', code: 'DB-58', codeBy: 'dabiao', subject: 'household', severity: 'look',
  label: { zh: '风险为缺劳动力，劳动力却超过四分之一', en: 'Risk of lack of labour, but more than a quarter are labour' },
  remedy: {
    zh: '风险选了因缺劳动力，普通和技能劳动力却超过全家四分之一。请核对各成员的“劳动技能”，确不缺劳动力的改正风险类型。',
    en: 'Lack of labour is among the risks, but more than a quarter of the members are ordinary or skilled labour. Please check the abilities, or correct the risk.',
  },
  flaws: [
    { ...ofGuizhou2023, text, value },
    { ...elsewhere2023, text, value },
  ],
};
