/** What the examples in docblocks may name besides the exports of core: one household, one rule, one problem. */
import { all, compare, every, is, judge, oneOf, type Parameter, type Problem, type RecordOf, type Rule } from '../../src/index.js';
import * as rulebook from '../../src/rulebook/index.js';

const { housingGrade, incomeStable, medicalInsurance, members, netIncomePerCapita } = rulebook;
const source = { id: 'notice', title: { zh: '通知', en: 'Notice' } };
const entry = { from: '2014-01-01', source, standing: 'official' } as const;

const povertyLine: Parameter = {
  id: 'povertyLine', label: { zh: '扶贫标准', en: 'Poverty line' }, unit: 'yuan/person/year', scale: 100, values: [{ ...entry, value: 3_300 }],
};
const small: Rule = {
  id: 'implementation/exit/household', label: { zh: '贫困户退出', en: 'Exit of a household' }, subject: 'household', sense: 'standard',
  criteria: [{
    ...entry,
    value: all(
      compare(netIncomePerCapita, '>=', povertyLine), is(incomeStable), oneOf(housingGrade, 'A', 'B'),
      every(members, oneOf(medicalInsurance, 'resident', 'employee')),
    ),
  }],
};

/** The shipped rule once it is there; until then a small one of the same name. */
const householdExit = (rulebook as { readonly householdExit?: Rule }).householdExit ?? small;

const person = { schooling: 'completed', unfitForSchooling: false, medicalInsurance: 'resident', medicalExemption: 'none' };
/** A household in Xuanhan with every answer, which meets the standard. */
const record: RecordOf = {
  householdSize: 2, members: [{ ...person, birthDate: '1968-03-02' }, { ...person, birthDate: '1970-11-20' }],
  netIncomePerCapita: 6_000, incomeStable: true, foodSufficient: true, clothingSufficient: true,
  housingGrade: 'A', housingRenovationAccepted: true, relocation: 'none', relocationKeysReceived: false, relocationMovedIn: false, otherSafeHousing: false,
  waterVolume: 60, waterAbundance: 'rich', waterSupply: 'small-works', waterQuality: 'standard', waterAtHome: true, waterRoundTrip: 0, waterDistance: 0,
  waterClimb: 0, waterReliability: 95, electricityConnected: true, electricitySufficient: true, broadcastAccess: 'satellite',
};

const problem: Problem = {
  code: 'wrong-type', path: 'householdSize', given: 'five',
  expected: { zh: '0 到 50 的整数', en: 'whole people from 0 to 50' }, remedy: { zh: '不知道就留空。', en: 'Give a number, or null if nobody knows.' },
};
const at = { on: '2019-12-31', place: '511722' };

export const names: Readonly<Record<string, unknown>> = { povertyLine, householdExit, record, problem, at, verdict: judge(householdExit, record, at) };
