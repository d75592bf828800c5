import { all, compare, is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { incomeStable, netIncomePerCapita } from '../../indicators/household.js';
import { nationalExitIncomeLine, sichuanExitIncomeLine } from '../../parameters/exit-income-line.js';
import { exitMechanism2016, sichuanExitPlan2016 } from '../../sources.js';

export const householdIncome: Rule = {
  id: 'implementation/exit/household-income',
  label: { zh: '收入稳定超过扶贫标准', en: 'Income stably above the poverty line' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', source: exitMechanism2016, standing: 'recalled',
      reading: {
        zh: '该意见只见到开头，据了解如此。“超过”取严格大于：恰等于标准为未达标。“稳定”无计算方法，须经核实认定。收入按年计，哪十二个月由填报者确定。只见印发年月，自当月首日起算。',
        en: 'Only the opening of the document was seen; understood to be so. “Above” is strict: exactly the line is not met. “Stably” has no formula and must be verified. Income is of a year; which twelve months is for those who report it. Only the month of issue was seen; counted from its first day.',
      },
      value: all(compare(netIncomePerCapita, '>', nationalExitIncomeLine), is(incomeStable)),
    },
    {
      from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExitPlan2016, standing: 'official', clause: '家庭年人均纯收入稳定超过国家扶贫标准',
      reading: {
        zh: '四川各处并用“超过”与“达到”，取不低于：恰等于标准为达标。“稳定”须经核实认定。收入按年计，哪十二个月由填报者确定，据了解通常取上年10月至当年9月。只见印发年月，自当月首日起算。引文见于2019年验收方案，标准与2016年相同。',
        en: 'Texts in Sichuan say both “above” and “reaches”; taken as not below: exactly the line is met. “Stably” must be verified. Income is of a year; which twelve months is for those who report it, understood to be October to September as a rule. Only the month of issue was seen; counted from its first day. The clause is quoted from the acceptance plan of 2019, whose standard is that of 2016.',
      },
      value: all(compare(netIncomePerCapita, '>=', sichuanExitIncomeLine), is(incomeStable)),
    },
  ],
};
