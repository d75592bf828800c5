import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2019-10-31', place: '511722' };
const weak = { provisional: true } as const;
const secretary = { role: 'first-secretary', assignedSince: '2018-03-01', assignedUntil: '2019-03-01' };
const residents = { role: 'resident-team', assignedSince: '2017-06-01', assignedUntil: '2019-06-01' };

export const cases: readonly RuleCase[] = [
  { name: 'a first secretary who stayed a year to the day, a team that stayed two', ...at, record: { teamSize: 2, team: [secretary, residents] }, status: 'met', ...weak },
  { name: 'a first secretary who left a day before the year was over', ...at, record: { teamSize: 2, team: [{ ...secretary, assignedUntil: '2019-02-28' }, residents] }, status: 'unmet', ...weak },
  { name: 'a team that left a day before the two years were over', ...at, record: { teamSize: 2, team: [secretary, { ...residents, assignedUntil: '2019-05-31' }] }, status: 'unmet', ...weak },
  { name: 'who is still there has left nothing early', ...at, record: { teamSize: 1, team: [{ ...secretary, assignedSince: '2019-09-01', assignedUntil: '9999-12-31' }] }, status: 'met', ...weak },
  { name: 'when a first secretary left is missing', ...at, record: { teamSize: 1, team: [{ ...secretary, assignedUntil: null }] }, status: 'unknown', causes: ['missing team[0].assignedUntil'] },
  { name: 'nobody knows who else was there', ...at, record: { team: [secretary] }, status: 'unknown', causes: ['missing teamSize', 'roster-incomplete team'] },
  { name: 'a team that left early on the last day before teams had a term', ...at, on: '2017-11-30', record: { teamSize: 1, team: [{ ...residents, assignedUntil: '2017-10-01' }] }, status: 'met', ...weak },
  { name: 'and on the first day with one', ...at, on: '2017-12-01', record: { teamSize: 1, team: [{ ...residents, assignedUntil: '2017-10-01' }] }, status: 'unmet', ...weak },
  { name: 'the day before there is no rule', ...at, on: '2014-12-31', record: { teamSize: 0 }, status: 'unknown', causes: ['not-yet implementation/support/resident-terms'] },
];
