import type { RuleCase } from '../../../model/rule-case.js';

const xuanhan = { on: '2020-10-31', place: '511722' };
const qu = { on: '2020-10-31', place: '511725' };
const national = { censusBatch: 'national' };
const provincial = { censusBatch: 'provincial' };

export const cases: readonly RuleCase[] = [
  { name: 'the founding text’s poor county of the State, checked once in its batch', ...xuanhan, record: { censusCheckCount: 1, censusChecks: [national] }, status: 'met', provisional: true },
  { name: 'checked twice', ...xuanhan, record: { censusCheckCount: 2, censusChecks: [national, national] }, status: 'unmet', provisional: true },
  { name: 'not covered', ...xuanhan, record: { censusCheckCount: 0 }, status: 'unmet', provisional: true },
  { name: 'in the wrong batch', ...xuanhan, record: { censusCheckCount: 1, censusChecks: [provincial] }, status: 'unmet', provisional: true },
  { name: 'in both batches', ...xuanhan, record: { censusCheckCount: 2, censusChecks: [national, provincial] }, status: 'unmet', provisional: true },
  { name: 'a poor county of the province, once in its batch', ...qu, record: { censusCheckCount: 1, censusChecks: [provincial] }, status: 'met', provisional: true },
  { name: 'a poor county of the province in the batch of the State', ...qu, record: { censusCheckCount: 1, censusChecks: [national] }, status: 'unmet', provisional: true },
  { name: 'Wanyuan is one of the State', ...xuanhan, place: '511781', record: { censusCheckCount: 1, censusChecks: [national] }, status: 'met', provisional: true },
  { name: 'the table may have more rows: not known to be checked once', ...xuanhan, record: { censusChecks: [national] }, status: 'unknown', causes: ['missing censusCheckCount', 'roster-incomplete censusChecks'] },
  { name: 'the batch is missing', ...qu, record: { censusCheckCount: 1, censusChecks: [{}] }, status: 'unknown', causes: ['missing censusChecks[0].censusBatch'] },
  { name: 'the day before 2020', ...qu, on: '2019-12-31', record: {}, status: 'unknown', causes: ['not-yet implementation/recheck/census-assignment'] },
];
