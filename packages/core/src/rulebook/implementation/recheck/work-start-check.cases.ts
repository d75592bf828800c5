import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'the same day is in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ formerWorkEndedOn: '2023-06-30', workStartedOn: '2023-06-30' }] }, outcome: 'ok' },
  { name: 'the day before is a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ formerWorkEndedOn: '2023-06-30', workStartedOn: '2023-06-29' }] }, outcome: 'defect', paths: ['members[0].formerWorkEndedOn', 'members[0].workStartedOn'] },
  { name: 'a day left empty cannot be told', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ workStartedOn: '2023-06-29' }] }, outcome: 'cannot-tell', causes: ['missing members[0].formerWorkEndedOn'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { householdSize: 1, members: [{ formerWorkEndedOn: '2023-06-30', workStartedOn: '2023-06-29' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/work-start-check'] },
];
