import { all, is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { electricityConnected, electricitySufficient } from '../../indicators/household.js';
import { sichuanExplanation2020 } from '../../sources.js';

export const electricity: Rule = {
  id: 'implementation/exit/electricity',
  label: { zh: '有生活用电', en: 'Electricity' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2016-08-01', places: sichuan, source: sichuanExplanation2020, standing: 'reported', text: { zh: '已通电，满足日常生活', en: 'Connected, and enough for daily use' },
      value: all(is(electricityConnected), is(electricitySufficient)),
    },
  ],
};
