import { all, any, compare, holds, is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan, zhashui } from '../../codes/places.js';
import { villageClinicArea, villageClinicCertified } from '../../indicators/village.js';
import { villageClinicAreaFloor } from '../../parameters/village-clinic-area-floor.js';
import { sichuanExitPlan2016, zhashuiQuestions2018 } from '../../sources.js';
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
        zh: '面积、人员等标准未查到，以主管部门认定为准。只见印发年月，自当月首日起算。引文见于2019年验收方案，标准与2016年相同。',
        en: 'The standard, such as its area and staff, was not found; the competent department certifies it. Only the month of issue was seen; counted from its first day. The clause is quoted from the acceptance plan of 2019, whose standard is that of 2016.',
      },
      value: any(is(villageClinicCertified), holds(villageClinicExemption)),
    },
    {
      from: '2018-01-01', verifiedThrough: '2018-12-31', places: zhashui, source: zhashuiQuestions2018, standing: 'recalled', clause: '有标准化卫生室建设中，卫生室面积不得低于60平方米',
      text: { zh: '经认定达标，且面积不低于下限', en: 'Certified, and at least the least floor area' },
      reading: {
        zh: '柞水县的标准只见到面积，其余以认定为准。只见于2018年的试题，自当年首日起算；陕西省村退出的其他条件未查到。',
        en: 'Of Zhashui’s standard only the floor area was seen; the certificate covers the rest. Seen in questions of 2018 only, counted from the first day of the year; Shaanxi’s other conditions for villages were not found.',
      },
      value: all(is(villageClinicCertified), compare(villageClinicArea, '>=', villageClinicAreaFloor)),
    },
  ],
};
