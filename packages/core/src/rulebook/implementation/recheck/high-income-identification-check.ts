import { wrong, type Check } from '../../../model/check.js';
import { all, asOf, compare, constant } from '../../../model/expr.js';
import { isMonitored } from '../../check-conditions.js';
import { ofGuizhou2023 } from '../../check-lists.js';
import { netIncomePerCapita } from '../../indicators/household.js';
import { monitoredSince } from '../../indicators/register.js';
import { identifiedIncomeCeiling, identifiedIncomeListed } from '../../parameters/record-limits.js';

export const highIncomeIdentificationCheck: Check = {
  id: 'implementation/recheck/high-income-identification-check', code: '1111_18', codeBy: 'guizhou-county', subject: 'household', severity: 'look',
  label: { zh: '识别为监测对象而收入高于两万元', en: 'Identified for monitoring at an income above 20,000 yuan' },
  remedy: {
    zh: '2023年起识别的监测对象，人均纯收入高于20000元。请核对收入登记表和识别理由：突发严重困难的写明支出，录错的改正。',
    en: 'Identified from 2023 on, with an income above 20,000 yuan a head. Please compare the income form and the grounds: explain the expenditure of a sudden hardship, or correct the entry.',
  },
  flaws: [
    {
      ...ofGuizhou2023, text: { zh: '2023年起识别，收入高于20000元', en: 'Identified from 2023 on, income above 20,000 yuan' },
      value: wrong(all(compare(asOf(identifiedIncomeListed, monitoredSince), '=', constant(1)), compare(netIncomePerCapita, '>', identifiedIncomeCeiling)), { when: isMonitored }),
    },
  ],
};
