import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2019-10-31', place: '511722' };
const insured = { medicalInsurance: 'resident' };
const one = { householdSize: 1 };
const two = { householdSize: 2 };

export const cases: readonly RuleCase[] = [
  { name: 'everybody insured is met', ...at, record: { ...two, members: [insured, { medicalInsurance: 'employee' }] }, status: 'met' },
  { name: 'one member known to be uninsured and not exempt is not met; the list of exemptions is only remembered', ...at, record: { ...two, members: [insured, { medicalInsurance: 'none', medicalExemption: 'none' }] }, status: 'unmet', provisional: true },
  { name: 'one member uninsured, exemption not asked: unknown', ...at, record: { ...two, members: [insured, { medicalInsurance: 'none' }] }, status: 'unknown', causes: ['missing members[1].medicalExemption'] },
  { name: 'insurance missing is unknown', ...at, record: { ...two, members: [insured, { medicalExemption: 'none' }] }, status: 'unknown', causes: ['missing members[1].medicalInsurance'] },
  { name: 'a serving soldier is not counted, provisionally', ...at, record: { ...two, members: [insured, { medicalExemption: 'serving-soldier' }] }, status: 'met', provisional: true },
  { name: 'exemption missing does not matter for the insured', ...at, record: { ...one, members: [insured] }, status: 'met' },
  { name: 'only exempt members: nobody is concerned', ...at, record: { ...one, members: [{ medicalExemption: 'imprisoned' }] }, status: 'met', applies: false, provisional: true },
  { name: 'a member nobody listed may be uninsured', ...at, record: { householdSize: 2, members: [insured] }, status: 'unknown', causes: ['roster-incomplete members'] },
  { name: 'elsewhere everybody insured is met, provisionally: serious-illness insurance and medical aid are not judged', ...at, place: '52', record: { ...one, members: [insured] }, status: 'met', provisional: true },
  { name: 'elsewhere one member uninsured and not exempt is not met, provisionally', ...at, place: '52', record: { ...one, members: [{ medicalInsurance: 'none', medicalExemption: 'none' }] }, status: 'unmet', provisional: true },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '511722', record: { ...one, members: [insured] }, status: 'unknown', causes: ['not-yet implementation/exit/basic-medical-care'] },
];
