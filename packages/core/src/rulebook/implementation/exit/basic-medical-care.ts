import { every, holds, not, oneOf } from '../../../model/expr.js';
import type { Rule } from '../../../model/rule.js';
import { sichuan } from '../../codes/places.js';
import { members } from '../../indicators/household.js';
import { medicalInsurance } from '../../indicators/member.js';
import { exitExplanation, sichuanExplanation2020 } from '../../sources.js';
import { medicalInsuranceExemption } from './medical-insurance-exemption.js';

const value = every(members, oneOf(medicalInsurance, 'resident', 'employee'), not(holds(medicalInsuranceExemption)));
const text = { zh: '家庭成员全部参加基本医保', en: 'Every member has basic medical insurance' };

export const basicMedicalCare: Rule = {
  id: 'implementation/exit/basic-medical-care',
  label: { zh: '基本医疗有保障', en: 'Guaranteed basic medical care' },
  subject: 'household',
  sense: 'standard',
  criteria: [
    {
      from: '2016-04-01', verifiedThrough: '2020-12-31', source: exitExplanation, standing: 'recalled', text,
      reading: {
        zh: '据了解，国家要求全部纳入基本医保、大病保险和医疗救助，此处只查基本医保，故结论暂定。职工医保视为参保。材料未载日期，随退出机制自2016年4月起用。',
        en: 'The State is understood to ask for basic insurance, serious-illness insurance and medical aid alike; only the first is judged here, so the verdict is provisional. The employees’ scheme counts as insurance. The text bears no date; used from April 2016, with the exit mechanism.',
      },
      value,
    },
    {
      from: '2016-08-01', verifiedThrough: '2020-12-31', places: sichuan, source: sichuanExplanation2020, standing: 'reported', text,
      reading: { zh: '职工医保视为参保。解读未写省名，推定为四川，随四川退出方案自2016年8月起用。', en: 'The employees’ scheme counts as insurance. The explanation names no province and is taken as Sichuan’s, from August 2016 with its exit plan.' },
      value,
    },
  ],
  omits: [
    {
      clause: { zh: '大病保险、医疗救助；县乡村三级医疗机构', en: 'Serious-illness insurance, medical aid; clinics at three levels' },
      reason: {
        zh: '登记表另有大病保险、医疗救助等栏，退出须查哪几项未见原文，故只查基本医保，其余须人工核对；医疗机构不是户的情况。',
        en: 'The register has fields for serious-illness insurance and medical aid, but no text was seen that says which of them exit asks for; only basic insurance is judged, the rest has to be checked by hand. Clinics are not a matter of the household.',
      },
    },
    {
      clause: { zh: '个人缴费由财政按最低档全额代缴', en: 'The personal premium is paid in full by public funds at the lowest tier' },
      reason: { zh: '是保障的办法，不是户的条件。', en: 'It is how insurance is paid for, not a condition on the household.' },
    },
  ],
};
