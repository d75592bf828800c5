import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2019-10-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'connected and sufficient is met', ...at, record: { electricityConnected: true, electricitySufficient: true }, status: 'met' },
  { name: 'connected but not sufficient is not met', ...at, record: { electricityConnected: true, electricitySufficient: false }, status: 'unmet' },
  { name: 'not connected settles it', ...at, record: { electricityConnected: false }, status: 'unmet' },
  { name: 'connected, sufficiency missing: unknown', ...at, record: { electricityConnected: true }, status: 'unknown', causes: ['missing electricitySufficient'] },
  { name: 'connection missing: unknown', ...at, record: { electricitySufficient: true }, status: 'unknown', causes: ['missing electricityConnected'] },
  { name: 'outside Sichuan there is no such standard', on: '2019-10-31', place: '52', record: { electricityConnected: true, electricitySufficient: true }, status: 'unknown', causes: ['not-established implementation/exit/electricity'] },
  { name: 'the day before the Sichuan plan there is no rule', on: '2016-07-31', place: '511722', record: { electricityConnected: true, electricitySufficient: true }, status: 'unknown', causes: ['not-yet implementation/exit/electricity'] },
];
