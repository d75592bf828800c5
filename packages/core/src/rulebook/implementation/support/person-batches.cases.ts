import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2018-10-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'each member in a batch of the six', ...at, record: { householdSize: 2, members: [{ memberBatch: 'medical-aid' }, { memberBatch: 'education-aid' }] }, status: 'met' },
  { name: 'a member in a batch that Dazhou does not have', ...at, record: { householdSize: 2, members: [{ memberBatch: 'medical-aid' }, { memberBatch: 'ecological-compensation' }] }, status: 'unmet' },
  { name: 'a member whose batch is missing', ...at, record: { householdSize: 2, members: [{ memberBatch: 'medical-aid' }, {}] }, status: 'unknown', causes: ['missing members[1].memberBatch'] },
  { name: 'a member who is not listed', ...at, record: { householdSize: 2, members: [{ memberBatch: 'medical-aid' }] }, status: 'unknown', causes: ['roster-incomplete members'] },
  { name: 'the day before the six were named', ...at, on: '2016-06-05', record: { householdSize: 1, members: [{ memberBatch: 'medical-aid' }] }, status: 'unknown', causes: ['not-yet implementation/support/person-batches'] },
];
