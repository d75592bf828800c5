import { all, holds } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { since2004, since2018 } from '../../water-documents.js';
import { accessibleWater } from './accessible-water.js';
import { cleanWater } from './clean-water.js';
import { reliableWater } from './reliable-water.js';
import { sufficientWater } from './sufficient-water.js';

const value = all(holds(sufficientWater), holds(cleanWater), holds(accessibleWater), holds(reliableWater));
const text = { zh: '水量、水质、用水方便程度、供水保证率均达到基本要求', en: 'Quantity, quality, access and reliability all reach at least the basic grade' };

export const drinkingWater: Rule = {
  id: 'implementation/exit/drinking-water',
  label: { zh: '有安全饮用水', en: 'Safe drinking water' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      ...since2004, standing: 'inferred', text, value,
      reading: {
        zh: `四项缺一不可，是比照2018年的准则推定的。${since2004.reading.zh}`, en: `That all four are needed is inferred from the criteria of 2018. ${since2004.reading.en}`,
      },
    },
    { ...since2018, clause: '四项评价指标全部基本达标或达标，就可以评价为饮水安全', text, value },
  ],
};
