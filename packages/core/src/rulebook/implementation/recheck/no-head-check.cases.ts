import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a head is in order', on: '2017-10-31', place: '511722', record: { householdSize: 2, members: [{ relation: 'head' }, { relation: 'spouse' }] }, outcome: 'ok' },
  { name: 'nobody as the head is a defect', on: '2017-10-31', place: '511722', record: { householdSize: 2, members: [{ relation: 'spouse' }, { relation: 'son' }] }, outcome: 'defect', paths: ['members[0].relation', 'members[1].relation'] },
  { name: 'a member whose relation nobody knows cannot be told', on: '2017-10-31', place: '511722', record: { householdSize: 2, members: [{ relation: 'spouse' }, {}] }, outcome: 'cannot-tell', causes: ['missing members[1].relation'] },
  { name: 'a member nobody listed cannot be told', on: '2017-10-31', place: '511722', record: { householdSize: 2, members: [{ relation: 'spouse' }] }, outcome: 'cannot-tell', causes: ['roster-incomplete members'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { householdSize: 2, members: [{ relation: 'spouse' }, { relation: 'son' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/no-head-check'] },
];
