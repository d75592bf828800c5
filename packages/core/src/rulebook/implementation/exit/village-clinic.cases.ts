import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2018-10-31', place: '511722' };
const zhashui = { ...at, place: '611026' };

export const cases: readonly RuleCase[] = [
  { name: 'a clinic certified is met', ...at, record: { villageClinicCertified: true }, status: 'met' },
  { name: 'no clinic, and the health centre of the township is elsewhere: not met; the exemption is only remembered', ...at, record: { villageClinicCertified: false, hostsTownshipHealthCentre: false }, status: 'unmet', provisional: true },
  { name: 'no clinic, but the health centre of the township is here: met provisionally', ...at, record: { villageClinicCertified: false, hostsTownshipHealthCentre: true }, status: 'met', provisional: true },
  { name: 'no clinic, and nobody asked where the health centre is: unknown', ...at, record: { villageClinicCertified: false }, status: 'unknown', causes: ['missing hostsTownshipHealthCentre'] },
  { name: 'certificate missing is unknown', ...at, record: { hostsTownshipHealthCentre: false }, status: 'unknown', causes: ['missing villageClinicCertified'] },
  { name: 'in Zhashui 60 m² certified is met', ...zhashui, record: { villageClinicCertified: true, villageClinicArea: 60 }, status: 'met', provisional: true },
  { name: 'in Zhashui a hundredth of a square metre less is not met although certified', ...zhashui, record: { villageClinicCertified: true, villageClinicArea: 59.99 }, status: 'unmet', provisional: true },
  { name: 'in Zhashui the published question of 55 m² is not met, whatever else is missing', ...zhashui, record: { villageClinicArea: 55 }, status: 'unmet', provisional: true },
  { name: 'in Zhashui 60 m² alone is unknown', ...zhashui, record: { villageClinicArea: 60.01 }, status: 'unknown', causes: ['missing villageClinicCertified'] },
  { name: 'elsewhere in Shaanxi nothing was found', ...zhashui, place: '61', record: { villageClinicArea: 55 }, status: 'unknown', causes: ['not-established implementation/exit/village-clinic'] },
  { name: 'the day before the plan of Sichuan there is no rule', on: '2016-07-31', place: '511722', record: { villageClinicCertified: true }, status: 'unknown', causes: ['not-yet implementation/exit/village-clinic'] },
];
