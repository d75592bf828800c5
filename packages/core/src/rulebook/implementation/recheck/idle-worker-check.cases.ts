import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'no months are in order', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ labourAbility: 'none', workMonths: 0 }] }, outcome: 'ok' },
  { name: 'a month is a defect', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ labourAbility: 'lost', workMonths: 1 }] }, outcome: 'defect', paths: ['members[0].labourAbility', 'members[0].workMonths'] },
  { name: 'labour is not concerned', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ labourAbility: 'ordinary', workMonths: 12 }] }, outcome: 'ok' },
  { name: 'months left empty cannot be told', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ labourAbility: 'none' }] }, outcome: 'cannot-tell', causes: ['missing members[0].workMonths'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { householdSize: 1, members: [{ labourAbility: 'lost', workMonths: 1 }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/idle-worker-check'] },
];
