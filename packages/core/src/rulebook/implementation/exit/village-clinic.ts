import { any, holds, is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { villageClinicCertified } from '../../indicators/village.js';
import { sichuanExitPlan2016 } from '../../sources.js';
import { villageClinicExemption } from './village-clinic-exemption.js';

export const villageClinic: Rule = {
  id: 'implementation/exit/village-clinic',
  label: { zh: '有卫生室', en: 'Village clinic' },
  subject: 'village',
  sense: 'standard',
  criteria: [
    {
      from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExitPlan2016, standing: 'official', clause: '有卫生室',
      reading: {
        zh: '面积、人员等标准未查到，以主管部门认定为准。只见印发年月，自当月首日起算。2019年验收方案重申。',
        en: 'The standard, such as its area and staff, was not found; the competent department certifies it. Only the month of issue was seen; counted from its first day. The acceptance plan of 2019 repeats it.',
      },
      value: any(is(villageClinicCertified), holds(villageClinicExemption)),
    },
  ],
};
