import type { RuleCase } from '../../model/rule-case.js';

const at = { on: '2019-12-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'none established is no veto', ...at, record: { seriousFundProblemCount: 0 }, status: 'unmet' },
  { name: 'one is enough', ...at, record: { seriousFundProblemCount: 1 }, status: 'met' },
  { name: 'between none and one is not settled', ...at, record: { seriousFundProblemCount: { low: 0, high: 1 } }, status: 'unknown', causes: ['inexact seriousFundProblemCount'] },
  { name: 'number missing is unknown', ...at, record: {}, status: 'unknown', causes: ['missing seriousFundProblemCount'] },
  { name: 'the day before the revised table there is no veto', on: '2019-10-31', place: '511722', record: { seriousFundProblemCount: 3 }, status: 'unknown', causes: ['not-yet evaluation/serious-fund-problems'] },
];
