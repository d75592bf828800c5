import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2018-10-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'a network certified is met', ...at, record: { networkCertified: true }, status: 'met' },
  { name: 'a network known not to be certified is not met', ...at, record: { networkCertified: false }, status: 'unmet' },
  { name: 'certificate missing is unknown', ...at, record: {}, status: 'unknown', causes: ['missing networkCertified'] },
  { name: 'the last day of 2020 is still checked', on: '2020-12-31', place: '511722', record: { networkCertified: true }, status: 'met' },
  { name: 'outside Sichuan no such rule was found', on: '2018-10-31', place: '52', record: { networkCertified: true }, status: 'unknown', causes: ['not-established implementation/exit/communication-network'] },
  { name: 'the day before the plan of Sichuan there is no rule', on: '2016-07-31', place: '511722', record: { networkCertified: true }, status: 'unknown', causes: ['not-yet implementation/exit/communication-network'] },
];
