import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2018-10-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'a culture room certified is met', ...at, record: { cultureRoomCertified: true }, status: 'met' },
  { name: 'a culture room known not to be certified is not met', ...at, record: { cultureRoomCertified: false }, status: 'unmet' },
  { name: 'certificate missing is unknown', ...at, record: {}, status: 'unknown', causes: ['missing cultureRoomCertified'] },
  { name: 'the last day of 2020 is still checked', on: '2020-12-31', place: '511722', record: { cultureRoomCertified: true }, status: 'met' },
  { name: 'outside Sichuan no such rule was found', on: '2018-10-31', place: '52', record: { cultureRoomCertified: true }, status: 'unknown', causes: ['not-established implementation/exit/culture-room'] },
  { name: 'the day before the plan of Sichuan there is no rule', on: '2016-07-31', place: '511722', record: { cultureRoomCertified: true }, status: 'unknown', causes: ['not-yet implementation/exit/culture-room'] },
];
