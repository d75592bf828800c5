import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };

export const cases: readonly CheckCase[] = [
  { name: 'a general household without dibao is in order', ...at, record: { householdKind: 'general', householdSize: 1, members: [{ receivesDibao: false }] }, outcome: 'ok' },
  { name: 'a general household with a dibao member is a defect', ...at, record: { householdKind: 'general', householdSize: 1, members: [{ receivesDibao: true }] }, outcome: 'defect', paths: ['householdKind', 'members[0].receivesDibao'] },
  { name: 'a dibao household is in order', ...at, record: { householdKind: 'dibao', householdSize: 1, members: [{ receivesDibao: true }] }, outcome: 'ok' },
  { name: 'a member of whom nobody knows cannot be told', ...at, record: { householdKind: 'general', householdSize: 1, members: [{  }] }, outcome: 'cannot-tell', causes: ['missing members[0].receivesDibao'] },
  { name: 'the kind left empty cannot be told', ...at, record: { householdSize: 1, members: [{ receivesDibao: true }] }, outcome: 'cannot-tell', causes: ['missing householdKind'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { householdKind: 'general', householdSize: 1, members: [{ receivesDibao: true }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/general-dibao-check'] },
];
