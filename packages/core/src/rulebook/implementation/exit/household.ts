import { all, holds } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { exitMechanism2016, guaranteesOpinion2019, sichuanAcceptance2019, sichuanExitPlan2016 } from '../../sources.js';
import { basicMedicalCare } from './basic-medical-care.js';
import { broadcast } from './broadcast.js';
import { compulsoryEducation } from './compulsory-education.js';
import { drinkingWater } from './drinking-water.js';
import { electricity } from './electricity.js';
import { foodAndClothing } from './food-and-clothing.js';
import { householdIncome } from './household-income.js';
import { housingSafety } from './housing-safety.js';

const national = all(holds(householdIncome), holds(foodAndClothing), holds(compulsoryEducation), holds(basicMedicalCare), holds(housingSafety));
const oneOverSixHaves = all(
  holds(householdIncome), holds(foodAndClothing), holds(compulsoryEducation), holds(basicMedicalCare), holds(housingSafety),
  holds(drinkingWater), holds(electricity), holds(broadcast),
);
const nationalText = { zh: '收入稳定超过国家扶贫标准，且“两不愁三保障”', en: 'Income stably above the line, two assurances and three guarantees' };
const sichuanText = { zh: '一超六有', en: 'One over, six haves' };

export const householdExit: Rule = {
  id: 'implementation/exit/household',
  label: { zh: '贫困户退出', en: 'Household exit' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', until: '2019-06-23', source: exitMechanism2016, standing: 'recalled', text: nationalText, value: national,
      reading: {
        zh: '该意见只见到开头，户退出的标准据了解如此。只见印发年月，自当月首日起算。',
        en: 'Only the opening of the document was seen; the standard for a household is understood to be this. Only the month of issue was seen; counted from its first day.',
      },
    },
    {
      from: '2019-06-23', verifiedThrough: '2020-12-31', source: guaranteesOpinion2019, standing: 'official', text: nationalText, value: national,
      clause: '到2020年稳定实现农村贫困人口不愁吃、不愁穿，义务教育、基本医疗、住房安全有保障，是贫困人口脱贫的基本要求和核心指标',
      reading: {
        zh: '该条不提收入；收入一项仍据2016年的意见，据了解如此。',
        en: 'The clause does not speak of income; that part still rests on the opinions of 2016, as understood.',
      },
    },
    {
      from: '2016-08-01', until: '2019-10-01', places: sichuan, source: sichuanExitPlan2016, standing: 'official', text: sichuanText, value: oneOverSixHaves,
      reading: {
        zh: '“一超”之外另有“且吃穿不愁”。只见印发年月，自当月首日起算。',
        en: 'Beside the “one over” the plan adds food and clothing. Only the month of issue was seen; counted from its first day.',
      },
    },
    {
      from: '2019-10-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanAcceptance2019, standing: 'official', text: sichuanText, value: oneOverSixHaves,
      clause: '贫困户退出以“一超六有”为主要评价指标，“一超”指贫困户家庭年人均纯收入稳定超过国家扶贫标准，“六有”指义务教育有保障、基本医疗有保障、住房安全有保障、有安全饮用水、有生活用电、有广播电视',
      reading: {
        zh: '标准与2016年相同，“吃穿不愁”据2016年方案；达州市2020年仍对照“一超六有”验收。只见印发年月，自当月首日起算。',
        en: 'The same as in 2016, food and clothing from the plan of that year; Dazhou still accepted exits against it in 2020. Only the month of issue was seen; counted from its first day.',
      },
    },
  ],
  omits: [
    {
      clause: { zh: '民主评议、核实、本人认可、公示、公告、销号', en: 'Appraisal, verification, acceptance by the household, notice, announcement, delisting' },
      reason: { zh: '属退出程序，不属退出标准。', en: 'They are the procedure of exit, not its standard.' },
    },
  ],
};
