import { concur, every, is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { everyTownshipHasServiceCentre, townships } from '../../indicators/county.js';
import { serviceCentre } from '../../indicators/township.js';
import { sichuanExitPlan2016 } from '../../sources.js';

export const publicServiceCentres: Rule = {
  id: 'implementation/exit/public-service-centres',
  label: { zh: '乡乡有便民服务中心', en: 'A public service centre in every township' },
  subject: 'county',
  sense: 'standard',
  criteria: [
    {
      from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExitPlan2016, standing: 'official', clause: '有便民服务中心',
      text: { zh: '每个乡镇都有便民服务中心', en: 'Every township has a public service centre' },
      reading: {
        zh: '怎样算达标未查到，以主管部门认定为准。可按全县认定，也可按乡镇名册逐个认定，两者相矛盾的待定。只见印发年月，自当月首日起算。引文见于2019年验收方案，标准与2016年相同。',
        en: 'What makes it up to standard was not found; the competent department certifies it, for the county as a whole or township by township, and if the two contradict each other nobody knows. Only the month of issue was seen; counted from its first day. The clause is quoted from the acceptance plan of 2019, whose standard is that of 2016.',
      },
      value: concur(is(everyTownshipHasServiceCentre), every(townships, is(serviceCentre))),
    },
  ],
};
