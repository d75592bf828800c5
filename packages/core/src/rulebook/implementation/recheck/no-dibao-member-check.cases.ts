import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };

export const cases: readonly CheckCase[] = [
  { name: 'a dibao household with a dibao member is in order', ...at, record: { householdKind: 'dibao', householdSize: 1, members: [{ receivesDibao: true }] }, outcome: 'ok' },
  { name: 'a dibao household without one is a defect', ...at, record: { householdKind: 'dibao', householdSize: 1, members: [{ receivesDibao: false }] }, outcome: 'defect', paths: ['householdKind', 'members[0].receivesDibao'] },
  { name: 'another household is in order', ...at, record: { householdKind: 'general', householdSize: 1, members: [{  }] }, outcome: 'ok' },
  { name: 'a member nobody listed may be the one', ...at, record: { householdKind: 'dibao', householdSize: 2, members: [{ receivesDibao: false }] }, outcome: 'cannot-tell', causes: ['roster-incomplete members'] },
  { name: 'the answer left empty cannot be told', ...at, record: { householdKind: 'dibao', householdSize: 1, members: [{  }] }, outcome: 'cannot-tell', causes: ['missing members[0].receivesDibao'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { householdKind: 'dibao', householdSize: 1, members: [{ receivesDibao: false }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/no-dibao-member-check'] },
];
