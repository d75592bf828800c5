import type { RuleCase } from '../../../model/rule-case.js';
import type { RecordOf } from '../../../model/record.js';

const at = { on: '2023-10-31', place: '520526' };
const none: RecordOf = { riskCount: 0, measureCount: 0 };
const illness: RecordOf = { riskCount: 1, risks: [{ riskKind: 'illness' }] };
const water: RecordOf = { riskCount: 1, risks: [{ riskKind: 'water' }] };

export const cases: readonly RuleCase[] = [
  { name: 'illness and a measure of health', ...at, record: { ...illness, measureCount: 1, measures: [{ measureKind: 'health' }] }, status: 'met' },
  { name: 'illness and help from society', ...at, record: { ...illness, measureCount: 1, measures: [{ measureKind: 'social-help' }] }, status: 'met' },
  { name: 'illness and work only: the measure does not fit', ...at, record: { ...illness, measureCount: 1, measures: [{ measureKind: 'employment' }] }, status: 'unmet' },
  { name: 'unsafe water and everything but water', ...at, record: { ...water, measureCount: 2, measures: [{ measureKind: 'housing' }, { measureKind: 'social-help' }] }, status: 'unmet' },
  { name: 'of two risks one has no measure', ...at, record: { riskCount: 2, risks: [{ riskKind: 'schooling' }, { riskKind: 'disability' }], measureCount: 1, measures: [{ measureKind: 'education' }] }, status: 'unmet' },
  { name: 'one measure answers two risks', ...at, record: { riskCount: 2, risks: [{ riskKind: 'schooling' }, { riskKind: 'disability' }], measureCount: 1, measures: [{ measureKind: 'social-help' }] }, status: 'met' },
  { name: 'relocation makes a house safe', ...at, record: { riskCount: 1, risks: [{ riskKind: 'housing' }], measureCount: 1, measures: [{ measureKind: 'relocation' }] }, status: 'met' },
  { name: 'no risk asks for nothing', ...at, record: none, status: 'met' },
  { name: 'a second risk is not listed: open', ...at, record: { ...illness, riskCount: 2, measureCount: 1, measures: [{ measureKind: 'health' }] }, status: 'unknown', causes: ['roster-incomplete risks'] },
  { name: 'a measure whose kind is missing may be the right one', ...at, record: { ...illness, measureCount: 1, measures: [{}] }, status: 'unknown', causes: ['missing measures[0].measureKind'] },
  { name: 'the day before 2023', ...at, on: '2022-12-31', record: none, status: 'unknown', causes: ['not-yet implementation/monitoring/measures-match-risks'] },
  { name: 'elsewhere nobody has set it', ...at, place: '511722', record: none, status: 'unknown', causes: ['not-established implementation/monitoring/measures-match-risks'] },
];
