import { is } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { hostsTownshipHealthCentre } from '../../indicators/village.js';
import { noDocument } from '../../sources.js';

export const villageClinicExemption: Rule = {
  id: 'implementation/exit/village-clinic-exemption',
  label: { zh: '不必另设卫生室', en: 'No clinic of its own needed' },
  subject: 'village',
  sense: 'eligibility',
  criteria: [
    {
      from: '2016-08-01', places: sichuan, source: noDocument, standing: 'recalled', text: { zh: '乡镇卫生院设在本村', en: 'The health centre of the township stands in the village' },
      reading: { zh: '据了解如此，尚未查到文件。', en: 'Understood to be so; no document found.' },
      value: is(hostsTownshipHealthCentre),
    },
  ],
};
