import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2019-10-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'satellite is met', ...at, record: { broadcastAccess: 'satellite' }, status: 'met' },
  { name: 'cable is met', ...at, record: { broadcastAccess: 'cable' }, status: 'met' },
  { name: 'terrestrial is met', ...at, record: { broadcastAccess: 'terrestrial' }, status: 'met' },
  { name: 'none is not met', ...at, record: { broadcastAccess: 'none' }, status: 'unmet' },
  { name: 'missing is unknown', ...at, record: {}, status: 'unknown', causes: ['missing broadcastAccess'] },
  { name: 'the day before the Sichuan plan there is no rule', on: '2016-07-31', place: '511722', record: { broadcastAccess: 'cable' }, status: 'unknown', causes: ['not-yet implementation/exit/broadcast'] },
];
