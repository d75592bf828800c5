import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2016-10-31', place: '511722' };
const weak = { provisional: true } as const;

export const cases: readonly RuleCase[] = [
  { name: 'approved by the county on the day', ...at, record: { exceptionApprovedBy: 'county', exceptionApprovedOn: '2016-10-31' }, status: 'met', ...weak },
  { name: 'approved by the county on the day after', ...at, record: { exceptionApprovedBy: 'county', exceptionApprovedOn: '2016-11-01' }, status: 'unmet', ...weak },
  { name: 'the township can only propose', ...at, record: { exceptionApprovedBy: 'township', exceptionApprovedOn: '2016-05-01' }, status: 'unmet', ...weak },
  { name: 'approved by nobody', ...at, record: { exceptionApprovedBy: 'nobody' }, status: 'unmet', ...weak },
  { name: 'when the county approved is missing', ...at, record: { exceptionApprovedBy: 'county' }, status: 'unknown', causes: ['missing exceptionApprovedOn'] },
  { name: 'who approved is missing', ...at, record: { exceptionApprovedOn: '2016-05-01' }, status: 'unknown', causes: ['missing exceptionApprovedBy'] },
  { name: 'the day before the registration plan there is no rule', ...at, on: '2014-04-01', record: {}, status: 'unknown', causes: ['not-yet implementation/identification/approved-exception'] },
];
