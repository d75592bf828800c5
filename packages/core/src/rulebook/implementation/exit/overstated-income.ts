import { all, compare } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { declaredNetIncomePerCapita, verifiedNetIncomePerCapita } from '../../indicators/exit.js';
import { nationalExitIncomeLine, sichuanExitIncomeLine } from '../../parameters/exit-income-line.js';
import { verificationStandard } from '../../sources.js';

const overstated = compare(declaredNetIncomePerCapita, '>', verifiedNetIncomePerCapita);

export const overstatedIncome: Rule = {
  id: 'implementation/exit/overstated-income',
  label: { zh: '申报收入虚高、实际未过线', en: 'Income declared above what it is, and not above the line' },
  subject: 'household',
  sense: 'veto',
  criteria: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: verificationStandard, standing: 'inferred', clause: '收入没有稳定超过国家扶贫标准',
      text: { zh: '复核收入未超过标准，申报收入高于复核收入', en: 'What was found is not above the line, and less than what was declared' },
      reading: {
        zh: '原文就错退而言：看实际收入，不看申报数。须申报高于复核，原文没有，由宿州市埇桥区一户虚报收入、退出不作数的报道推定；如实申报而未过线的，由收入标准判定。“稳定”不在此问，同由收入标准判定。“超过”取严格大于：恰等于标准为未超过。材料未载日期，随退出机制自2016年4月起用。',
        en: 'The text speaks of wrongful exits: what the income is counts, not what was declared. That more has to be declared than was found is not in it: inferred from the report on a household of Yongqiao, Suzhou, whose overstated exit did not stand; whoever declares truly and is not above the line is judged by the standard of income, and so is “stably”, which is not asked here. “Above” is strict: exactly the line is not above. The text bears no date; used from April 2016, with the exit mechanism.',
      },
      value: all(overstated, compare(verifiedNetIncomePerCapita, '<=', nationalExitIncomeLine)),
    },
    {
      from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, source: verificationStandard, standing: 'inferred', clause: '收入没有稳定超过国家扶贫标准',
      text: { zh: '复核收入未达到四川标准，申报收入高于复核收入', en: 'What was found is below Sichuan’s line, and less than what was declared' },
      reading: {
        zh: '原文写国家扶贫标准；错退用四川当年的标准，为推定。四川各处并用“超过”与“达到”，取不低于：恰等于标准为达到。须申报高于复核、“稳定”不在此问，同全国。随四川退出方案自2016年8月起用。',
        en: 'The text names the national line; that Sichuan’s line of the year decides about wrongful exits is inferred. Texts in Sichuan say both “above” and “reaches”; taken as not below: exactly the line is enough. That more was declared than found, and that “stably” is not asked here, as in the whole country. Used from August 2016, with Sichuan’s plan.',
      },
      value: all(overstated, compare(verifiedNetIncomePerCapita, '<', sichuanExitIncomeLine)),
    },
  ],
};
