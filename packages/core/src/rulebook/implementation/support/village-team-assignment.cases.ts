import type { RuleCase } from '../../../model/rule-case.js';

const since = { assignedSince: '2018-03-01', assignedUntil: '9999-12-31' };
const leader = { ...since, role: 'linked-leader', atCountyLevelOrAbove: true };
const unit = { ...since, role: 'support-unit' };
const residentTeam = { ...since, role: 'resident-team' };
const firstSecretary = { ...since, role: 'first-secretary', fullTime: true };
const technician = { ...since, role: 'agricultural-technician' };
const serviceTeam = { ...since, role: 'agricultural-service-team' };
const adviser = { ...since, role: 'legal-adviser' };
const officer = { ...since, role: 'credit-officer' };
const helped = { helperCount: 1, helpers: [{ ...since, role: 'paired-helper' }] };
const alone = { helperCount: 0 };

const five = { registeredPoorVillage: true, teamSize: 5, team: [leader, unit, residentTeam, firstSecretary, technician] };
const three = { registeredPoorVillage: false, teamSize: 2, team: [firstSecretary, serviceTeam] };
const of19 = { registeredHouseholds: 19, households: [helped, helped, helped, helped, helped, helped, helped, helped, helped, helped, helped, helped, helped, helped, helped, helped, helped, helped, helped] };
const of20 = { registeredHouseholds: 20, households: [...of19.households, helped] };
const of21 = { registeredHouseholds: 21, households: [...of20.households, helped] };
const nobodyThere = { registeredPoorVillage: false, teamSize: 0 };

/** Elsewhere in Sichuan, and in Dazhou. */
const sichuan = { on: '2019-10-31', place: '510722' };
const dazhou = { on: '2019-10-31', place: '511722' };
const inferred = { provisional: true } as const;

export const cases: readonly RuleCase[] = [
  { name: 'a poor village with all five', ...sichuan, record: five, status: 'met' },
  { name: 'a poor village without an agricultural technician', ...sichuan, record: { ...five, teamSize: 4, team: [leader, unit, residentTeam, firstSecretary] }, status: 'unmet' },
  { name: 'a poor village whose technician may stand on a line that is missing', ...sichuan, record: { ...five, team: [leader, unit, residentTeam, firstSecretary] }, status: 'unknown', causes: ['roster-incomplete team'] },
  { name: 'a linked leader below county level is not enough', ...sichuan, record: { ...five, team: [{ ...leader, atCountyLevelOrAbove: false }, unit, residentTeam, firstSecretary, technician] }, status: 'unmet' },
  { name: 'a first secretary whose assignment is over', ...sichuan, record: { ...five, team: [leader, unit, residentTeam, { ...firstSecretary, assignedUntil: '2019-10-31' }, technician] }, status: 'unmet' },
  {
    name: 'a first secretary whose end nobody filled in', ...sichuan, record: { ...five, team: [leader, unit, residentTeam, { ...firstSecretary, assignedUntil: null }, technician] }, status: 'unknown',
    causes: ['missing team[3].assignedUntil'],
  },
  { name: '19 poor households: a helper for each is enough', ...sichuan, record: { ...nobodyThere, ...of19 }, status: 'met' },
  { name: '20 poor households: nobody but their helpers is not', ...sichuan, record: { ...nobodyThere, ...of20 }, status: 'unmet' },
  { name: '20 poor households with a full-time first secretary and a service team', ...sichuan, record: { ...three, ...of20 }, status: 'met' },
  { name: '21 poor households: the same', ...sichuan, record: { ...three, ...of21 }, status: 'met' },
  { name: '20 poor households: a first secretary who has other work too is not enough', ...sichuan, record: { ...three, ...of20, team: [{ ...firstSecretary, fullTime: false }, serviceTeam] }, status: 'unmet' },
  { name: '20 poor households, one of them without a helper', ...sichuan, record: { ...three, registeredHouseholds: 20, households: [alone, ...of19.households] }, status: 'unmet' },
  { name: 'how many poor households there are is missing, and nobody is there', ...sichuan, record: nobodyThere, status: 'unknown', causes: ['missing registeredHouseholds', 'roster-incomplete households'] },
  { name: 'whether the village is poor is missing', ...sichuan, record: { teamSize: 0, registeredHouseholds: 0 }, status: 'unknown', causes: ['missing registeredPoorVillage'] },
  { name: 'the day before the three ones a village that is not poor needs nobody', ...sichuan, on: '2017-03-31', record: { ...nobodyThere, ...of20 }, status: 'met' },
  { name: 'the first day of the three ones it does', ...sichuan, on: '2017-04-01', record: { ...nobodyThere, ...of20 }, status: 'unmet' },
  { name: 'Dazhou: the five ones alone are not 5+2', ...dazhou, record: five, status: 'unmet', ...inferred },
  { name: 'Dazhou: 5+2', ...dazhou, record: { ...five, teamSize: 7, team: [...five.team, adviser, officer] }, status: 'met', ...inferred },
  { name: 'Dazhou: 3+2', ...dazhou, record: { ...three, ...of20, teamSize: 4, team: [...three.team, adviser, officer] }, status: 'met', ...inferred },
  { name: 'Dazhou: the day before 2019 the five ones are enough', ...dazhou, on: '2018-12-31', record: five, status: 'met' },
  { name: 'the day before the assessment rules there is no rule', ...sichuan, on: '2015-12-31', record: five, status: 'unknown', causes: ['not-yet implementation/support/village-team-assignment'] },
];
