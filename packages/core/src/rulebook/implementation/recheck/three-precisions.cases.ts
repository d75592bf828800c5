import { open } from '../../../model/assignment.js';
import type { RuleCase } from '../../../model/rule-case.js';
import { complete } from '../exit/household.cases.js';

const at = { on: '2020-06-30', place: '511722' };
const looked = {
  ...complete, povertyStatus: 'exited', identificationVerified: true, exitVerified: true, policiesReceived: true, workRecorded: true, measureCount: 1,
  helperCount: 1, helpers: [{ role: 'paired-helper', assignedSince: '2018-03-01', assignedUntil: open }],
};

export const cases: readonly RuleCase[] = [
  { name: 'all nine are in order', ...at, record: looked, status: 'met', provisional: true },
  { name: 'no measure in place is no precise help', ...at, record: { ...looked, measureCount: 0 }, status: 'unmet', provisional: true },
  { name: 'the helper left the day before: nobody is responsible', ...at, record: { ...looked, helpers: [{ role: 'paired-helper', assignedSince: '2018-03-01', assignedUntil: '2020-06-29' }] }, status: 'unmet', provisional: true },
  { name: 'an exit that was not verified', ...at, record: { ...looked, exitVerified: false }, status: 'unmet', provisional: true },
  { name: 'who has not exited is not asked about an exit', ...at, record: { ...looked, povertyStatus: 'poor', exitVerified: null }, status: 'met', provisional: true },
  { name: 'two measures and a second helper are as good', ...at, record: { ...looked, measureCount: 2, helperCount: 2, helpers: [{}, { role: 'paired-helper', assignedSince: '2018-03-01', assignedUntil: open }] }, status: 'met', provisional: true },
  { name: 'nobody says whether the policies have arrived', ...at, record: { ...looked, policiesReceived: null }, status: 'unknown', causes: ['missing policiesReceived'] },
  { name: 'a dangerous house', ...at, record: { ...looked, housingGrade: 'D', housingRenovationAccepted: false, relocation: 'none', otherSafeHousing: false }, status: 'unmet', provisional: true },
  { name: 'elsewhere only the names are known', ...at, place: '15', record: looked, status: 'unknown', causes: ['not-established implementation/recheck/three-precisions'] },
  { name: 'the day before', ...at, on: '2019-06-22', record: looked, status: 'unknown', causes: ['not-yet implementation/recheck/three-precisions'] },
];
