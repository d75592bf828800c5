import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };

export const cases: readonly CheckCase[] = [
  { name: 'a man and his wife are in order', ...at, record: { householdSize: 2, members: [{ relation: 'head', sex: 'male' }, { relation: 'spouse', sex: 'female' }] }, outcome: 'ok' },
  { name: 'two men are a defect in both rows', ...at, record: { householdSize: 2, members: [{ relation: 'head', sex: 'male' }, { relation: 'spouse', sex: 'male' }] }, outcome: 'defect', paths: ['members[0].relation', 'members[0].sex', 'members[1].relation', 'members[1].sex'] },
  { name: 'two women are a defect in both rows', ...at, record: { householdSize: 2, members: [{ relation: 'head', sex: 'female' }, { relation: 'spouse', sex: 'female' }] }, outcome: 'defect', paths: ['members[0].relation', 'members[0].sex', 'members[1].relation', 'members[1].sex'] },
  { name: 'the spouse without the sex cannot be told', ...at, record: { householdSize: 2, members: [{ relation: 'head', sex: 'male' }, { relation: 'spouse' }] }, outcome: 'cannot-tell', causes: ['missing members[1].sex'] },
  { name: 'nobody but the head is in order', ...at, record: { householdSize: 1, members: [{ relation: 'head', sex: 'male' }] }, outcome: 'ok' },
  { name: 'a spouse nobody listed cannot be told', ...at, record: { householdSize: 2, members: [{ relation: 'head', sex: 'male' }] }, outcome: 'cannot-tell', causes: ['roster-incomplete members'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { householdSize: 2, members: [{ relation: 'head', sex: 'male' }, { relation: 'spouse', sex: 'male' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/couple-sex-check'] },
];
