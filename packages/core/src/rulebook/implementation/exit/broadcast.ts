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
      from: '2016-08-01', places: sichuan, source: sichuanExplanation2020, standing: 'reported', text: { zh: '直播卫星、有线、地面数字任一可收看', en: 'Satellite, cable or terrestrial, any one of them' },
      reading: { zh: '能收听收看即可，不问是否有电视机。', en: 'That it can be received is enough; no set need be owned.' },
      value: oneOf(broadcastAccess, 'satellite', 'cable', 'terrestrial'),
    },
  ],
};
