import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2019-10-31', place: '511722' };
const weak = { provisional: true } as const;
const residentTeam = { role: 'resident-team', assignedSince: '2018-03-01', assignedUntil: '9999-12-31' };

export const cases: readonly RuleCase[] = [
  { name: 'exactly three members', ...at, record: { teamSize: 1, team: [{ ...residentTeam, teamMembers: 3 }] }, status: 'met', ...weak },
  { name: 'two members', ...at, record: { teamSize: 1, team: [{ ...residentTeam, teamMembers: 2 }] }, status: 'unmet', ...weak },
  { name: 'four members', ...at, record: { teamSize: 1, team: [{ ...residentTeam, teamMembers: 4 }] }, status: 'met', ...weak },
  { name: 'three members from this very day on', ...at, record: { teamSize: 1, team: [{ ...residentTeam, teamMembers: 3, assignedSince: '2019-10-31' }] }, status: 'met', ...weak },
  { name: 'three members from tomorrow on', ...at, record: { teamSize: 1, team: [{ ...residentTeam, teamMembers: 3, assignedSince: '2019-11-01' }] }, status: 'unmet', ...weak },
  { name: 'three members whose time is over', ...at, record: { teamSize: 1, team: [{ ...residentTeam, teamMembers: 3, assignedUntil: '2019-10-31' }] }, status: 'unmet', ...weak },
  { name: 'how many there are is missing', ...at, record: { teamSize: 1, team: [residentTeam] }, status: 'unknown', causes: ['missing team[0].teamMembers'] },
  { name: 'three first secretaries are no team', ...at, record: { teamSize: 1, team: [{ ...residentTeam, role: 'first-secretary', teamMembers: 3 }] }, status: 'unmet', ...weak },
  { name: 'nobody on a list that is not known to be complete', ...at, record: { team: [] }, status: 'unknown', causes: ['missing teamSize', 'roster-incomplete team'] },
  { name: 'the day before there is no rule', ...at, on: '2017-11-30', record: { teamSize: 0 }, status: 'unknown', causes: ['not-yet implementation/support/resident-team-size'] },
];
