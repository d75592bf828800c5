import { any, compare, holds, is, not, some } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { dazhou } from '../../codes/places.js';
import { members, netIncomePerCapita } from '../../indicators/household.js';
import { schoolingUnaffordable } from '../../indicators/register-member.js';
import { povertyLine, povertyLineAtSixPercent } from '../../parameters/poverty-line.js';
import { dazhouIdentification2016 } from '../../sources.js';
import { basicMedicalCare } from '../exit/basic-medical-care.js';
import { drinkingWater } from '../exit/drinking-water.js';
import { foodAndClothing } from '../exit/food-and-clothing.js';
import { housingSafety } from '../exit/housing-safety.js';

const others = [
  some(members, is(schoolingUnaffordable)), not(holds(foodAndClothing)), not(holds(basicMedicalCare)), not(holds(housingSafety)), not(holds(drinkingWater)),
] as const;
const text = { zh: '六进（条目仿“四进七不进”和“两不愁三保障”，非达州原文）', en: 'Six in (items after the “four in, seven out” and the national guarantees, not Dazhou’s own)' };
const items = {
  zh: '达州“六进”的条目未查到。这里的六项：收入低于标准、因缺钱难以完成九年义务教育，照重庆类“四进七不进”（2017年，四进只见两项）；吃穿、基本医疗、住房、饮水没有保障，照全国“两不愁三保障”。仅供机制运行，不是达州的条目；由本单位采用自己的条目后替换。',
  en: 'Dazhou’s items were not found. The six here: income below the line and children who cannot finish school for lack of money, after the “four in, seven out” of the Chongqing kind (2017, two of the four seen); food and clothing, medical care, housing or water not guaranteed, after the national standard. They let the mechanism work and are not Dazhou’s; the bureau’s own replace them once adopted.',
};

/** A template: the name is Dazhou’s, the items are those of published methods until the bureau adopts its own. */
export const sixAdmissions: Rule = {
  id: 'implementation/identification/six-admissions-adoption',
  label: { zh: '六进六出：六进', en: 'Six in, six out: the six in' },
  subject: 'household',
  sense: 'eligibility',
  criteria: [
    {
      from: '2016-06-06', until: '2020-01-01', places: dazhou, source: dazhouIdentification2016, standing: 'reconstructed', text,
      reading: { zh: `${items.zh}自见到名称之日起算。`, en: `${items.en} Counted from the day on which the name was seen.` },
      value: any(compare(netIncomePerCapita, '<', povertyLine), ...others),
    },
    {
      from: '2020-01-01', places: dazhou, source: dazhouIdentification2016, standing: 'reconstructed', text,
      reading: {
        zh: `${items.zh}按物价调整的标准2020年没有数值，收入一项改用当年约4000元的标准，属年增6%的序列；2021年起没有标准，该项待定。`,
        en: `${items.en} The price-indexed line has no figure for 2020, so income is compared with the about 4,000 yuan of that year, of the series that grows by 6 % a year; from 2021 on there is no line, and that item is open.`,
      },
      value: any(compare(netIncomePerCapita, '<', povertyLineAtSixPercent), ...others),
    },
  ],
};
