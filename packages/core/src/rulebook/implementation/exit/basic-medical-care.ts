import { every, holds, not, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { members } from '../../indicators/household.js';
import { medicalInsurance } from '../../indicators/member.js';
import { sichuanExplanation2020 } from '../../sources.js';
import { medicalInsuranceExemption } from './medical-insurance-exemption.js';

export const basicMedicalCare: Rule = {
  id: 'implementation/exit/basic-medical-care',
  label: { zh: '基本医疗有保障', en: 'Basic medical care' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', source: sichuanExplanation2020, standing: 'reported', text: { zh: '家庭成员全部参加基本医保', en: 'Every member has basic medical insurance' },
      value: every(members, oneOf(medicalInsurance, 'resident', 'employee'), not(holds(medicalInsuranceExemption))),
    },
  ],
  omits: [
    {
      clause: { zh: '大病保险、医疗救助；县乡村三级医疗机构', en: 'Serious-illness insurance, medical aid; clinics at three levels' },
      reason: { zh: '随基本医保一并覆盖，或属县乡村的标准，户级资料不记载。', en: 'They come with basic insurance, or are standards of the county, township and village, not recorded by household.' },
    },
  ],
};
