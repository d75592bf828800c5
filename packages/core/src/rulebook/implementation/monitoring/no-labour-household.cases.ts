import type { RuleCase } from '../../../model/rule-case.js';

const anhui = { on: '2022-12-31', place: '34' };

export const cases: readonly RuleCase[] = [
  { name: 'lost and none: nobody is able to work', ...anhui, record: { householdSize: 2, members: [{ labourAbility: 'lost' }, { labourAbility: 'none' }] }, status: 'met' },
  { name: 'one half worker is labour', ...anhui, record: { householdSize: 2, members: [{ labourAbility: 'none' }, { labourAbility: 'weak' }] }, status: 'unmet' },
  { name: 'the register says so, the members are not known', ...anhui, record: { noLabourAtAll: true }, status: 'met' },
  { name: 'the register says no', ...anhui, record: { noLabourAtAll: false }, status: 'unmet' },
  { name: 'the register says so and a member works: nobody can tell', ...anhui, record: { noLabourAtAll: true, householdSize: 1, members: [{ labourAbility: 'ordinary' }] }, status: 'unknown', causes: ['contradiction contradiction'] },
  { name: 'one member is not listed', ...anhui, record: { householdSize: 2, members: [{ labourAbility: 'none' }] }, status: 'unknown', causes: ['missing noLabourAtAll', 'roster-incomplete members'] },
  { name: 'Hainan since December 2021', on: '2021-12-01', place: '46', record: { noLabourAtAll: true }, status: 'met' },
  { name: 'Hainan: a household that works', on: '2021-12-01', place: '46', record: { noLabourAtAll: false }, status: 'unmet' },
  { name: 'elsewhere nobody has set such a rule', on: '2022-12-31', place: '51', record: { noLabourAtAll: true }, status: 'unknown', causes: ['not-established implementation/monitoring/no-labour-household'] },
  { name: 'Anhui, the day before 2021', ...anhui, on: '2020-12-31', record: { noLabourAtAll: true }, status: 'unknown', causes: ['not-yet implementation/monitoring/no-labour-household'] },
];
