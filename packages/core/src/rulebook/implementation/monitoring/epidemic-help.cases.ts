import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2020-10-31', place: '511722' };
const struck = { hardshipCause: 'epidemic', measureCount: 1 };

export const cases: readonly RuleCase[] = [
  { name: 'the founding text: struck by the epidemic and helped to work', ...at, record: { ...struck, measures: [{ measureKind: 'employment' }] }, status: 'met', provisional: true },
  { name: 'struck, and held by social security', ...at, record: { ...struck, measures: [{ measureKind: 'security' }] }, status: 'met', provisional: true },
  { name: 'struck, and another measure only', ...at, record: { ...struck, measures: [{ measureKind: 'water' }] }, status: 'unmet', provisional: true },
  { name: 'struck, and no measure', ...at, record: { hardshipCause: 'epidemic', measureCount: 0 }, status: 'unmet', provisional: true },
  { name: 'struck, and nobody knows how many measures', ...at, record: { hardshipCause: 'epidemic' }, status: 'unknown', causes: ['missing measureCount', 'roster-incomplete measures'] },
  { name: 'struck by illness: this does not ask', ...at, record: { hardshipCause: 'illness', measureCount: 0 }, status: 'met', provisional: true },
  { name: 'struck twice as hard, still nothing', ...at, place: '5117', record: { hardshipCause: 'epidemic', measureCount: 1, measures: [{ measureKind: 'infrastructure' }] }, status: 'unmet', provisional: true },
  { name: 'the day before', ...at, on: '2020-03-19', record: struck, status: 'unknown', causes: ['not-yet implementation/monitoring/epidemic-help'] },
];
