import { all, holds } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { waterCriteria2018, waterIndicators2004 } from '../../sources.js';
import { accessibleWater } from './accessible-water.js';
import { cleanWater } from './clean-water.js';
import { reliableWater } from './reliable-water.js';
import { sufficientWater } from './sufficient-water.js';

const value = all(holds(sufficientWater), holds(cleanWater), holds(accessibleWater), holds(reliableWater));
const text = { zh: '水量、水质、取水方便程度、供水保证率均达标', en: 'Quantity, quality, access and reliability all suffice' };

export const drinkingWater: Rule = {
  id: 'implementation/exit/drinking-water',
  label: { zh: '有安全饮用水', en: 'Safe drinking water' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2005-01-01', until: '2018-03-01', source: waterIndicators2004, standing: 'official', text, value,
      reading: { zh: '文件为2004年，自2005年起算。', en: 'The document is of 2004; counted from 2005.' },
    },
    {
      from: '2018-03-01', verifiedThrough: '2023-03-24', source: waterCriteria2018, standing: 'reported', clause: '四项评价指标全部基本达标或达标，就可以评价为饮水安全', text, value,
      reading: { zh: '实施月份据了解为2018年3月，自当月首日起算。', en: 'Understood to be in effect from March 2018; counted from its first day.' },
    },
  ],
};
