import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'labour of sixteen is a defect', on: '2017-10-31', place: '511722', record: { householdKind: 'extreme-poverty', householdSize: 1, members: [{ birthDate: '2001-10-31', labourAbility: 'ordinary' }] }, outcome: 'defect', paths: ['householdKind', 'members[0].labourAbility', 'members[0].birthDate'] },
  { name: 'a day younger is in order', on: '2017-10-31', place: '511722', record: { householdKind: 'extreme-poverty', householdSize: 1, members: [{ birthDate: '2001-11-01', labourAbility: 'ordinary' }] }, outcome: 'ok' },
  { name: 'labour on the last day of sixty-five is a defect', on: '2017-10-31', place: '511722', record: { householdKind: 'extreme-poverty', householdSize: 1, members: [{ birthDate: '1951-11-01', labourAbility: 'skilled' }] }, outcome: 'defect', paths: ['householdKind', 'members[0].labourAbility', 'members[0].birthDate'] },
  { name: 'labour of sixty-six is in order', on: '2017-10-31', place: '511722', record: { householdKind: 'extreme-poverty', householdSize: 1, members: [{ birthDate: '1951-10-31', labourAbility: 'skilled' }] }, outcome: 'ok' },
  { name: 'weak labour is in order', on: '2017-10-31', place: '511722', record: { householdKind: 'extreme-poverty', householdSize: 1, members: [{ birthDate: '1987-10-31', labourAbility: 'weak' }] }, outcome: 'ok' },
  { name: 'another household is not concerned', on: '2017-10-31', place: '511722', record: { householdKind: 'general', householdSize: 1, members: [{ birthDate: '1987-10-31', labourAbility: 'ordinary' }] }, outcome: 'ok' },
  { name: 'labour whose age nobody knows cannot be told', on: '2017-10-31', place: '511722', record: { householdKind: 'extreme-poverty', householdSize: 1, members: [{ labourAbility: 'ordinary' }] }, outcome: 'cannot-tell', causes: ['missing members[0].birthDate'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { householdKind: 'extreme-poverty', householdSize: 1, members: [{ birthDate: '2001-10-31', labourAbility: 'ordinary' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/supported-labour-check'] },
];
