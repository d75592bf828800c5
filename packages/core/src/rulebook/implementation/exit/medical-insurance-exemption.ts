import { oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { medicalExemption } from '../../indicators/member.js';
import { noDocument } from '../../sources.js';

export const medicalInsuranceExemption: Rule = {
  id: 'implementation/exit/medical-insurance-exemption',
  label: { zh: '不计入应参保人数', en: 'Not counted for insurance' },
  subject: 'member',
  sense: 'eligibility',
  criteria: [
    {
      from: '2016-04-01', source: noDocument, standing: 'recalled', text: { zh: '现役军人、服刑人员、异地参保人员', en: 'Serving soldiers, prisoners, those insured elsewhere' },
      reading: { zh: '据了解如此，尚未查到文件。', en: 'Understood to be so; no document found.' },
      value: oneOf(medicalExemption, 'serving-soldier', 'imprisoned', 'insured-elsewhere'),
    },
  ],
};
