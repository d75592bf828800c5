import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };

export const cases: readonly CheckCase[] = [
  { name: 'an answer is in order', ...at, record: { householdSize: 1, members: [{ birthDate: '2001-10-31', labourAbility: 'ordinary' }] }, outcome: 'ok' },
  { name: 'a blank at the first age is a defect', ...at, record: { householdSize: 1, members: [{ birthDate: '2001-10-31' }] }, outcome: 'defect', paths: ['members[0].labourAbility'] },
  { name: 'a blank on the day before it is in order', ...at, record: { householdSize: 1, members: [{ birthDate: '2001-11-01' }] }, outcome: 'ok' },
  { name: 'a blank on the last day of the last age is a defect', ...at, record: { householdSize: 1, members: [{ birthDate: '1951-11-01' }] }, outcome: 'defect', paths: ['members[0].labourAbility'] },
  { name: 'a blank on the day after it is in order', ...at, record: { householdSize: 1, members: [{ birthDate: '1951-10-31' }] }, outcome: 'ok' },
  { name: 'must fail: a blank of somebody whose age nobody knows is neither in order nor a defect', ...at, record: { householdSize: 1, members: [{  }] }, outcome: 'cannot-tell', causes: ['missing members[0].birthDate'] },
  { name: 'an answer of somebody whose age nobody knows is in order', ...at, record: { householdSize: 1, members: [{ labourAbility: 'ordinary' }] }, outcome: 'ok' },
  { name: 'a refused cell is no blank and no answer', ...at, record: { householdSize: 1, members: [{ birthDate: '2001-10-31', labourAbility: { refused: '?' } }] }, outcome: 'cannot-tell', causes: ['refused members[0].labourAbility'] },
  { name: 'a member nobody listed cannot be told', ...at, record: { householdSize: 1 }, outcome: 'cannot-tell', causes: ['roster-incomplete members'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { householdSize: 1, members: [{ birthDate: '2000-01-01' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/labour-ability-blank-check'] },
];
