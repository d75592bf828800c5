import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2019-10-31', place: '511722' };
const insured = { medicalInsurance: 'resident' };
const household = (...members: object[]) => ({ householdSize: members.length, members: members as RuleCase['record'][] });

export const cases: readonly RuleCase[] = [
  { name: 'everybody insured is met', ...at, record: household(insured, { medicalInsurance: 'employee' }), status: 'met' },
  { name: 'one member known to be uninsured and not exempt is not met; the list of exemptions is only remembered', ...at, record: household(insured, { medicalInsurance: 'none', medicalExemption: 'none' }), status: 'unmet', provisional: true },
  { name: 'one member uninsured, exemption not asked: unknown', ...at, record: household(insured, { medicalInsurance: 'none' }), status: 'unknown', causes: ['missing members[1].medicalExemption'] },
  { name: 'insurance missing is unknown', ...at, record: household(insured, { medicalExemption: 'none' }), status: 'unknown', causes: ['missing members[1].medicalInsurance'] },
  { name: 'a serving soldier is not counted, provisionally', ...at, record: household(insured, { medicalExemption: 'serving-soldier' }), status: 'met', provisional: true },
  { name: 'exemption missing does not matter for the insured', ...at, record: household(insured), status: 'met' },
  { name: 'only exempt members: nobody is concerned', ...at, record: household({ medicalExemption: 'imprisoned' }), status: 'met', applies: false, provisional: true },
  { name: 'a member nobody listed may be uninsured', ...at, record: { householdSize: 2, members: [insured] }, status: 'unknown', causes: ['roster-incomplete members'] },
  { name: 'the day before the exit mechanism there is no rule', on: '2016-03-31', place: '511722', record: household(insured), status: 'unknown', causes: ['not-yet implementation/exit/basic-medical-care'] },
];
