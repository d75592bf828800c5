import { any, compare, constant, is, not, oneOf, score, some } from '../../../model/expr.js';
import type { Figure } from '../../../model/figure.js';
import { dazhou } from '../../codes/places.js';
import { ownsVehicle } from '../../indicators/comparison.js';
import { clothingSufficient, foodSufficient, housingGrade, members, netIncomePerCapita } from '../../indicators/household.js';
import { disabled, labourAbility, longTermIllness, schoolStage, seriousIllness, workMonths } from '../../indicators/register-member.js';
import { povertyLineAtSixPercent } from '../../parameters/poverty-line.js';
import { dazhouIdentification2016, dazhouSevenSystems } from '../../sources.js';

const house = { id: 'house', label: { zh: '比住房', en: 'House' }, when: oneOf(housingGrade, 'C', 'D', 'no-house'), points: constant(1) };
const grain = { id: 'grain', label: { zh: '比口粮', en: 'Grain' }, when: not(is(foodSufficient)), points: constant(1) };
const labour = { id: 'labour', label: { zh: '比劳动力', en: 'Hands that work' }, when: not(some(members, oneOf(labourAbility, 'ordinary', 'skilled'))), points: constant(1) };

/** A template: the names are Dazhou’s, the comparisons are those of published methods until the bureau adopts its own. */
export const nineComparisons: Figure = {
  id: 'implementation/identification/nine-comparisons-adoption',
  label: { zh: '九比九看：情况较差的项数', en: 'Nine comparisons: in how many a household is worse off' },
  subject: 'household',
  formula: [
    {
      from: '2016-06-06', until: '2020-01-01', places: dazhou, source: dazhouIdentification2016, standing: 'reconstructed',
      text: { zh: '三比三看（条目仿威宁“四看法”，非达州原文）', en: 'Three comparisons (after the “four looks” of Weining, not Dazhou’s own)' },
      reading: {
        zh: '2016年6月称“三比三看”，条目未查到。这里的三项照贵州威宁“四看法”的房、粮、劳动力重构，每项一分，分越高越困难；不是达州的条目，由本单位采用自己的条目后替换。',
        en: 'In June 2016 it was “three comparisons”; their items were not found. The three here are reconstructed after house, grain and labour of the “four looks” of Weining in Guizhou, a point each, the more the poorer. They are not Dazhou’s; the bureau’s own replace them once adopted.',
      },
      value: score(house, grain, labour),
    },
    {
      from: '2020-01-01', places: dazhou, source: dazhouSevenSystems, standing: 'reconstructed',
      text: { zh: '九比九看（条目仿“四看法”“五比五看”，非达州原文）', en: 'Nine comparisons (after the “four looks” and “five comparisons”, not Dazhou’s own)' },
      reading: {
        zh: '后改称“九比九看”，条目和改称之日未查到；材料述及2020年的工作，自当年首日起算。这里的九项照威宁“四看法”、隆回“五比五看”和华蓥“四看”重构，每项一分，分越高越困难。比收入用2020年的扶贫标准约4000元，属年增6%的序列；2021年起没有标准，该项待定。比就学，学龄前和学前教育不计；在校生状况空着的待定，不因填有文化程度而视为不在校：空白不是回答。不是达州的条目，由本单位采用自己的条目后替换。',
        en: 'Later it is “nine comparisons”; neither the items nor the day of the change were found. The text speaks of the work of 2020, so it counts from the first day of that year. The nine here are reconstructed after the “four looks” of Weining, the “five comparisons” of Longhui and the “four looks” of Huaying, a point each, the more the poorer. Income is compared with the line of 2020, about 4,000 yuan, of the series that grows by 6 % a year; from 2021 on there is none, and that item is open. Children below school age or in pre-school are not counted as at school; an empty stage of schooling is open, also where an education is filled in: a blank is no answer. They are not Dazhou’s; the bureau’s own replace them once adopted.',
      },
      value: score(
        house, grain, labour,
        { id: 'clothing', label: { zh: '比穿着', en: 'Clothes' }, when: not(is(clothingSufficient)), points: constant(1) },
        { id: 'work', label: { zh: '比务工', en: 'Work away' }, when: not(some(members, compare(workMonths, '>', constant(0)))), points: constant(1) },
        { id: 'schooling', label: { zh: '比就学', en: 'Children at school' }, when: some(members, not(oneOf(schoolStage, 'none', 'below-school-age', 'pre-school'))), points: constant(1) },
        { id: 'health', label: { zh: '比健康', en: 'Health' }, when: some(members, any(is(longTermIllness), is(seriousIllness), is(disabled))), points: constant(1) },
        { id: 'vehicle', label: { zh: '比车辆', en: 'Vehicles' }, when: not(is(ownsVehicle)), points: constant(1) },
        { id: 'income', label: { zh: '比收入', en: 'Income' }, when: compare(netIncomePerCapita, '<', povertyLineAtSixPercent), points: constant(1) },
      ),
    },
  ],
};
