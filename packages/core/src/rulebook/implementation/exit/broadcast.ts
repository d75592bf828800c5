import { oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { broadcastAccess } from '../../indicators/household.js';
import { sichuanExplanation2020 } from '../../sources.js';

export const broadcast: Rule = {
  id: 'implementation/exit/broadcast',
  label: { zh: '有广播电视', en: 'Radio and television' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExplanation2020, standing: 'reported', text: { zh: '可通过直播卫星、有线电视或地面数字电视收听收看', en: 'Received by satellite, cable or terrestrial broadcast' },
      reading: { zh: '能收听收看即可，不问是否有电视机。解读未写省名，推定为四川，随四川退出方案自2016年8月起用。', en: 'That it can be received is enough; no set need be owned. The explanation names no province and is taken as Sichuan’s, from August 2016 with its exit plan.' },
      value: oneOf(broadcastAccess, 'satellite', 'cable', 'terrestrial'),
    },
  ],
};
