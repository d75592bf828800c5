import { all, holds, inherited } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { exitMechanism2016, sichuanExitPlan2016 } from '../../sources.js';
import { basicMedicalCare } from './basic-medical-care.js';
import { broadcast } from './broadcast.js';
import { compulsoryEducation } from './compulsory-education.js';
import { drinkingWater } from './drinking-water.js';
import { electricity } from './electricity.js';
import { foodAndClothing } from './food-and-clothing.js';
import { householdIncome } from './household-income.js';
import { housingSafety } from './housing-safety.js';

export const householdExit: Rule = {
  id: 'implementation/exit/household',
  label: { zh: '贫困户退出', en: 'Household exit' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: exitMechanism2016, standing: 'reported',
      text: { zh: '收入稳定超过国家扶贫标准，且“两不愁三保障”', en: 'Income stably above the line, two assurances and three guarantees' },
      reading: { zh: '只见印发年月，自当月首日起算。', en: 'Only the month of issue was seen; counted from its first day.' },
      value: all(holds(householdIncome), holds(foodAndClothing), holds(compulsoryEducation), holds(basicMedicalCare), holds(housingSafety)),
    },
    {
      from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExitPlan2016, standing: 'official',
      text: { zh: '一超六有', en: 'One over, six haves' },
      reading: { zh: '只见印发年月，自当月首日起算；2019年验收方案重申，标准未变。', en: 'Only the month of issue was seen; counted from its first day. The acceptance plan of 2019 repeats it unchanged.' },
      value: all(inherited, holds(drinkingWater), holds(electricity), holds(broadcast)),
    },
  ],
  omits: [
    {
      clause: { zh: '民主评议、核实、本人认可、公示、公告、销号', en: 'Appraisal, verification, acceptance by the household, notice, announcement, delisting' },
      reason: { zh: '属退出程序，不属退出标准。', en: 'They are the procedure of exit, not its standard.' },
    },
  ],
};
