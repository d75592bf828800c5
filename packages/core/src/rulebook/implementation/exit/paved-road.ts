import { is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { pavedRoadCertified } from '../../indicators/village.js';
import { sichuanExitPlan2016 } from '../../sources.js';

export const pavedRoad: Rule = {
  id: 'implementation/exit/paved-road',
  label: { zh: '有硬化路', en: 'Paved road' },
  subject: 'village',
  sense: 'standard',
  criteria: [
    {
      from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExitPlan2016, standing: 'official', clause: '有硬化路',
      reading: {
        zh: '硬化路通到何处、多宽未查到，以主管部门认定为准。只见印发年月，自当月首日起算。引文见于2019年验收方案，标准与2016年相同。',
        en: 'How far and how wide the road has to be was not found; the competent department certifies it. Only the month of issue was seen; counted from its first day. The clause is quoted from the acceptance plan of 2019, whose standard is that of 2016.',
      },
      value: is(pavedRoadCertified),
    },
  ],
};
