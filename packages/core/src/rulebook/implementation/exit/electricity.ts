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
      from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExplanation2020, standing: 'reported', text: { zh: '已通电，能满足日常生活用电', en: 'Connected, and enough for daily use' },
      reading: { zh: '日常用电指照明、电视、电扇、冰箱、洗衣机、电饭煲。推定为四川所用，自2016年8月退出方案起。', en: 'Light, TV, fan, fridge, washing machine, rice cooker. Taken as Sichuan’s, from its exit plan of August 2016.' },
      value: all(is(electricityConnected), is(electricitySufficient)),
    },
  ],
};
