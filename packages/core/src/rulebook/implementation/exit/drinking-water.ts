import { all, holds } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { since2004, since2018 } from '../../water-documents.js';
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
    { ...since2004, text, value },
    { ...since2018, clause: '四项评价指标全部基本达标或达标，就可以评价为饮水安全', text, value },
  ],
};
