import { all, is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { clothingSufficient, foodSufficient } from '../../indicators/household.js';
import { guaranteesOpinion2019 } from '../../sources.js';

export const foodAndClothing: Rule = {
  id: 'implementation/exit/food-and-clothing',
  label: { zh: '吃穿不愁', en: 'Food and clothing' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', source: guaranteesOpinion2019, standing: 'official', text: { zh: '不愁吃、不愁穿', en: 'Food and clothing are no worry' },
      reading: { zh: '国家没有数量标准，由入户核查认定。', en: 'No national figure exists; established by a visit to the home.' },
      value: all(is(foodSufficient), is(clothingSufficient)),
    },
  ],
};
