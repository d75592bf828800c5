import type { RuleCase } from '../../../model/rule-case.js';
import { complete } from '../exit/household.cases.js';

const at = { on: '2020-06-30', place: '511722' };
const { netIncomePerCapita: _, incomeStable: __, ...home } = complete;

export const cases: readonly RuleCase[] = [
  { name: 'item by item in order: passes without an answer about income', ...at, record: home, status: 'met', provisional: true },
  { name: 'one item short: clothing', ...at, record: { ...home, clothingSufficient: false }, status: 'unmet', provisional: true },
  { name: 'Dazhou looks at the water too', ...at, record: { ...home, waterQuality: 'substandard' }, status: 'unmet', provisional: true },
  { name: 'the national text does not name water', ...at, place: '52', record: { ...home, waterQuality: 'substandard' }, status: 'met', provisional: true },
  { name: 'the grade of the house is missing: unknown, not passed', ...at, record: { ...home, housingGrade: null, housingRenovationAccepted: false, relocation: 'none', otherSafeHousing: false, relocationMovedIn: false }, status: 'unknown', causes: ['missing housingGrade'] },
  { name: 'the first day', ...at, on: '2019-06-23', record: home, status: 'met', provisional: true },
  { name: 'the day before', ...at, on: '2019-06-22', record: home, status: 'unknown', causes: ['not-yet implementation/recheck/two-assurances-three-guarantees'] },
];
