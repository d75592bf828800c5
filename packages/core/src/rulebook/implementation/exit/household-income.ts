import { all, compare, is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { incomeStable, netIncomePerCapita } from '../../indicators/household.js';
import { sichuanExitIncomeLine } from '../../parameters/exit-income-line.js';
import { povertyLine, povertyLineAtSixPercent } from '../../parameters/poverty-line.js';
import { exitMechanism2016, pressConference2021, sichuanExitPlan2016 } from '../../sources.js';

export const householdIncome: Rule = {
  id: 'implementation/exit/household-income',
  label: { zh: '一超：收入稳定超过扶贫标准', en: 'One over: income above the line' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', until: '2020-01-01', source: exitMechanism2016, standing: 'reported',
      reading: { zh: '“超过”取严格大于：恰等于标准为未达标。“稳定”无计算方法，须经核实认定。', en: '“Above” is strict: exactly the line is not met. “Stably” has no formula and must be verified.' },
      value: all(compare(netIncomePerCapita, '>', povertyLine), is(incomeStable)),
    },
    {
      from: '2020-01-01', source: pressConference2021, standing: 'official',
      reading: { zh: '2020年国家标准为“4000元左右”，属年增6%的序列；“超过”取严格大于。', en: 'For 2020 the State named about 4,000 yuan, of the 6 % series; “above” is strict.' },
      value: all(compare(netIncomePerCapita, '>', povertyLineAtSixPercent), is(incomeStable)),
    },
    {
      from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExitPlan2016, standing: 'official',
      reading: { zh: '四川的解读并用“超过”与“达到”，取不低于：恰等于标准为达标。“稳定”须经核实认定。', en: 'Texts in Sichuan say both “above” and “reaches”; taken as not below: exactly the line is met. “Stably” must be verified.' },
      value: all(compare(netIncomePerCapita, '>=', sichuanExitIncomeLine), is(incomeStable)),
    },
  ],
};
