import type { RosterShape, SubjectShape } from '../model/subject-shape.js';
import * as ofHousehold from './indicators/household.js';
import * as ofIncome from './indicators/income.js';
import * as ofMember from './indicators/member.js';

const { members, ...ofHouseholdItself } = ofHousehold;

/** What a record of a household member may hold. */
export const member: SubjectShape = {
  subject: 'member',
  idNumber: { id: 'idNumber', label: { zh: '证件号码', en: 'Id number' }, gives: ofMember.birthDate },
  indicators: Object.values(ofMember),
  rosters: [],
};

/** The members of a household, row by row. */
export const householdMembers: RosterShape = { roster: members, of: member };

/** What a record of a household may hold: its own answers, the parts of its income, its members. */
export const household: SubjectShape = {
  subject: 'household',
  key: { id: 'householdNumber', label: { zh: '户编号', en: 'Household number' } },
  indicators: [...Object.values(ofHouseholdItself), ...Object.values(ofIncome)],
  rosters: [householdMembers],
};
