import type { RosterShape, SubjectShape } from '../model/subject-shape.js';
import * as consistency from './consistency.js';
import * as comparison from './indicators/comparison.js';
import * as ofAssignment from './indicators/assignment.js';
import * as atAppraisal from './indicators/appraisal.js';
import * as ofAssessment from './indicators/assessment.js';
import * as ofCounty from './indicators/county.js';
import * as ofHousehold from './indicators/household.js';
import * as ofPlace from './indicators/incidence.js';
import * as ofIncome from './indicators/income.js';
import * as ofIncomeMonth from './indicators/income-month.js';
import * as atExit from './indicators/exit.js';
import * as batchOf from './indicators/batch.js';
import * as effectOf from './indicators/effect.js';
import * as exceptionsOf from './indicators/exception.js';
import * as exclusion from './indicators/exclusion.js';
import * as ofMember from './indicators/member.js';
import * as inRegister from './indicators/register.js';
import * as memberInRegister from './indicators/register-member.js';
import * as villageInRegister from './indicators/register-village.js';
import * as monitoringOf from './indicators/monitoring.js';
import * as ofTeam from './indicators/team.js';
import * as ofCensus from './indicators/census.js';
import * as ofLookBack from './indicators/look-back.js';
import * as ofTownship from './indicators/township.js';
import * as ofVillage from './indicators/village.js';

const { members, ...ofHouseholdItself } = ofHousehold;
const { incomeMonths, ...ofMonitoring } = monitoringOf;
const { households, ...ofVillageItself } = ofVillage;
const { batches, batchCount, memberBatch, ...ofBatch } = batchOf;
const { effectChecks, effectCheckCount, ...ofEffectCheck } = effectOf;
const { exceptions, exceptionCount, ...ofException } = exceptionsOf;
const { townships, poorVillages, ...ofCountyItself } = ofCounty;

/** What a record of a household member may hold. */
export const member: SubjectShape = {
  subject: 'member',
  idNumber: { id: 'idNumber', label: { zh: '证件号码', en: 'Id number' }, gives: ofMember.birthDate, form: memberInRegister.idNumberForm, sex: memberInRegister.idNumberSex, occurrence: memberInRegister.idNumberOccurrence },
  phone: { id: 'phone', label: { zh: '联系电话', en: 'Phone number' }, form: memberInRegister.phoneForm, occurrence: memberInRegister.phoneOccurrence },
  indicators: [...Object.values(ofMember), ...Object.values(memberInRegister), memberBatch],
  rosters: [],
};

/** The members of a household, row by row. */
export const householdMembers: RosterShape = { roster: members, of: member, listed: inRegister.listedMembers };

/** What one link between a helper and a village or household may hold. */
export const assignment: SubjectShape = {
  subject: 'assignment',
  key: { id: 'linkNumber', label: { zh: '帮扶关系编号', en: 'Number of the link' } },
  indicators: Object.values(ofAssignment),
  rosters: [],
};

/** Those who help a household, link by link. */
export const householdHelpers: RosterShape = { roster: ofTeam.helpers, of: assignment };

/** Those who help a village, link by link. */
export const villageTeamLinks: RosterShape = { roster: ofTeam.team, of: assignment };

/** What a record of a helper may hold: the links to those whom he or she helps. */
export const helper: SubjectShape = {
  subject: 'helper',
  key: { id: 'helperNumber', label: { zh: '帮扶人员编号', en: 'Number of the helper' } },
  indicators: [ofTeam.loadSize],
  rosters: [{ roster: ofTeam.load, of: assignment }],
};

/** One dated line of what came in. */
const incomeMonth: SubjectShape = { subject: 'household', indicators: Object.values(ofIncomeMonth), rosters: [] };

/** The income ledger of a household, line by line. */
export const householdIncomeMonths: RosterShape = { roster: incomeMonths, of: incomeMonth };

/** The batches of a household. */
export const householdBatchRows: RosterShape = { roster: batches, of: { subject: 'household', indicators: Object.values(ofBatch), rosters: [] } };

/** The checks of whether the measures for a household have an effect. */
export const householdEffectChecks: RosterShape = { roster: effectChecks, of: { subject: 'household', indicators: Object.values(ofEffectCheck), rosters: [] } };

/** What is asked of an exception from a line of a list. */
export const exception: SubjectShape = { subject: 'exception', indicators: Object.values(ofException), rosters: [] };

/** The exceptions that a household asked for, row by row. */
export const householdExceptions: RosterShape = { roster: exceptions, of: exception };

/** What a record of a household may hold: its own answers, the parts of its income, its members. */
export const household: SubjectShape = {
  subject: 'household',
  key: { id: 'householdNumber', label: { zh: '户编号', en: 'Household number' } },
  helper: { id: 'helperIdNumber', label: { zh: '帮扶责任人证件号码', en: 'Id number of the helper' }, registered: inRegister.helperRegisteredPoor },
  indicators: [...Object.values(ofHouseholdItself), ...Object.values(ofIncome), ...Object.values(inRegister), ...Object.values(comparison), ofTeam.helperCount, ...Object.values(ofMonitoring), ...Object.values(atAppraisal), ...Object.values(atExit), ...Object.values(exclusion), exceptionCount, effectCheckCount, batchCount, ...Object.values(ofLookBack)],
  rosters: [householdMembers, householdHelpers, householdIncomeMonths, householdEffectChecks, householdExceptions, householdBatchRows],
  consistency: consistency.ofHousehold,
};

/** The registered households of a village, row by row. */
export const villageHouseholds: RosterShape = { roster: households, of: household };

/** What a record of a village may hold: its own answers, and the households registered as poor. */
export const village: SubjectShape = {
  subject: 'village',
  key: { id: 'villageCode', label: { zh: '行政村代码', en: 'Village code' } },
  indicators: [...Object.values(ofPlace), ...Object.values(ofVillageItself), ...Object.values(villageInRegister), ofTeam.registeredPoorVillage, ofTeam.teamSize],
  rosters: [villageHouseholds, villageTeamLinks],
  consistency: consistency.ofVillage,
};

/** What a record of a township may hold. */
export const township: SubjectShape = {
  subject: 'township',
  key: { id: 'townshipCode', label: { zh: '乡镇代码', en: 'Township code' } },
  indicators: Object.values(ofTownship),
  rosters: [],
};

/** The townships of a county, row by row. */
export const countyTownships: RosterShape = { roster: townships, of: township };

/** The poor villages of a county, row by row. */
export const countyVillages: RosterShape = { roster: poorVillages, of: village };

/** One crossed check of the census. */
const censusLink: SubjectShape = { subject: 'assignment', indicators: [ofCensus.censusBatch, ofCensus.censusSince, ofCensus.censusUntil], rosters: [] };

/** The checks of a county by others, and those that it makes elsewhere. */
export const countyCensusChecks: RosterShape = { roster: ofCensus.censusChecks, of: censusLink };
export const countyCensusDuties: RosterShape = { roster: ofCensus.censusDuties, of: censusLink };

/** What a record of a county may hold: its own answers, its townships and its poor villages. */
export const county: SubjectShape = {
  subject: 'county',
  key: { id: 'countyCode', label: { zh: '县级行政区划代码', en: 'County code' } },
  indicators: [...Object.values(ofPlace), ...Object.values(ofCountyItself), ...Object.values(ofAssessment), ofCensus.censusCheckCount, ofCensus.censusDutyCount],
  rosters: [countyTownships, countyVillages, countyCensusChecks, countyCensusDuties],
  consistency: consistency.ofCounty,
};
