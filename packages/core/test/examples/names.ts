/** What the examples in docblocks may name besides the exports of core: one household, one rule, one problem. */
import * as front from '../../src/index.js';
import { readRecord } from '../../src/intake/index.js';
import { en } from '../../src/report/messages/en.js';
import { zh } from '../../src/report/messages/zh.js';
import * as rulebook from '../../src/rulebook/index.js';

const { judge } = front;
const { householdExit } = rulebook;

const person = { schooling: 'completed', unfitForSchooling: false, medicalInsurance: 'resident', medicalExemption: 'none' };
/** A household in Xuanhan with every answer, which meets the standard. */
const record: front.RecordOf = {
  householdSize: 2, members: [{ ...person, birthDate: '1968-03-02' }, { ...person, birthDate: '1970-11-20' }],
  netIncomePerCapita: 6_000, incomeStable: true, foodSufficient: true, clothingSufficient: true,
  housingGrade: 'A', housingRenovationAccepted: true, relocation: 'none', relocationKeysReceived: false, relocationMovedIn: false, otherSafeHousing: false,
  waterVolume: 60, waterAbundance: 'rich', waterSupply: 'small-works', waterQuality: 'standard', waterAtHome: true, waterRoundTrip: 0, waterDistance: 0,
  waterClimb: 0, waterReliability: 95, electricityConnected: true, electricitySufficient: true, broadcastAccess: 'satellite',
};

/** What intake says of a size that is no number: an example that is made up here could promise what nobody ever reads. */
const [problem] = readRecord(rulebook.household, { householdSize: 'five' }).problems;
const at = { on: '2019-12-31', place: '511722' };

export const names: Readonly<Record<string, unknown>> = { ...rulebook, zh, en, record, problem, at, verdict: judge(householdExit, record, at) };
