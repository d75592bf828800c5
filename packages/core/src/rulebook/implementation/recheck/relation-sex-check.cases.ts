import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };

export const cases: readonly CheckCase[] = [
  { name: 'a daughter who is a woman is in order', ...at, record: { householdSize: 1, members: [{ relation: 'daughter', sex: 'female' }] }, outcome: 'ok' },
  { name: 'a daughter entered as a man is a defect', ...at, record: { householdSize: 1, members: [{ relation: 'daughter', sex: 'male' }] }, outcome: 'defect', paths: ['members[0].relation', 'members[0].sex'] },
  { name: 'a grandfather entered as a woman is a defect', ...at, record: { householdSize: 1, members: [{ relation: 'fathers-father', sex: 'female' }] }, outcome: 'defect', paths: ['members[0].relation', 'members[0].sex'] },
  { name: 'a brother or sister may be either, even without the sex', ...at, record: { householdSize: 1, members: [{ relation: 'sibling' }] }, outcome: 'ok' },
  { name: 'a daughter without the sex cannot be told', ...at, record: { householdSize: 1, members: [{ relation: 'daughter' }] }, outcome: 'cannot-tell', causes: ['missing members[0].sex'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { householdSize: 1, members: [{ relation: 'daughter', sex: 'male' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/relation-sex-check'] },
];
