import type { RuleCase } from '../../../model/rule-case.js';
import { complete } from '../exit/household.cases.js';

const at = { on: '2020-06-30', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'every household passes', ...at, record: { registeredHouseholds: 2, households: [complete, complete] }, status: 'met', provisional: true },
  { name: 'one does not', ...at, record: { registeredHouseholds: 2, households: [complete, { ...complete, foodSufficient: false }] }, status: 'unmet', provisional: true },
  { name: 'one is not known in one item: the others do not let the village pass', ...at, record: { registeredHouseholds: 2, households: [complete, { ...complete, foodSufficient: null }] }, status: 'unknown', causes: ['missing households[1].foodSufficient'] },
  { name: 'one household was not looked at', ...at, record: { registeredHouseholds: 3, households: [complete, complete] }, status: 'unknown', causes: ['roster-incomplete households'] },
  { name: 'a village without registered households is not concerned', ...at, record: { registeredHouseholds: 0 }, status: 'met', applies: false },
  { name: 'nobody says how many there are', ...at, record: {}, status: 'unknown', causes: ['missing registeredHouseholds', 'roster-incomplete households'] },
  { name: 'the day before', ...at, on: '2019-06-22', record: {}, status: 'unknown', causes: ['not-yet implementation/recheck/household-by-household'] },
];
