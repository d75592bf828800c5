import { all, holds } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { dazhou } from '../../codes/places.js';
import { dazhouSevenSystems, guaranteesOpinion2019 } from '../../sources.js';
import { basicMedicalCare } from '../exit/basic-medical-care.js';
import { compulsoryEducation } from '../exit/compulsory-education.js';
import { drinkingWater } from '../exit/drinking-water.js';
import { foodAndClothing } from '../exit/food-and-clothing.js';
import { housingSafety } from '../exit/housing-safety.js';

const five = all(holds(foodAndClothing), holds(compulsoryEducation), holds(basicMedicalCare), holds(housingSafety));

/** What the look-back goes through in each household, item by item. Every item that is unmet is a problem to be helped with. */
export const twoAssurancesThreeGuarantees: Rule = {
  id: 'implementation/recheck/two-assurances-three-guarantees',
  label: { zh: '“两不愁三保障”回头看', en: 'Look-back at two assurances and three guarantees' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2019-06-23', verifiedThrough: '2020-12-31', source: guaranteesOpinion2019, standing: 'official', value: five,
      clause: '到2020年稳定实现农村贫困人口不愁吃、不愁穿，义务教育、基本医疗、住房安全有保障',
      text: { zh: '不愁吃、不愁穿，义务教育、基本医疗、住房安全有保障', en: 'Adequate food and clothing, guaranteed schooling, medical care and housing' },
    },
    {
      from: '2019-06-23', verifiedThrough: '2020-12-31', places: dazhou, source: dazhouSevenSystems, standing: 'inferred', value: all(five, holds(drinkingWater)),
      clause: '开展“两不愁三保障”回头看大排查，逐项核实、逐户过关',
      text: { zh: '两不愁、三保障，并查饮水安全', en: 'Two assurances, three guarantees, and safe water' },
      reading: {
        zh: '饮水安全一并核查是由四川“六有”推定的。排查只知在2019年和2020年，自两不愁三保障的意见之日起算。',
        en: 'That safe water is looked at too is inferred from the six haves of Sichuan. Known of 2019 and 2020; counted from the day of the opinions on the guarantees.',
      },
    },
  ],
};
