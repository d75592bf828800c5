import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2018-10-31', place: '511722' };

export const cases: readonly RuleCase[] = [
  { name: 'the village of the health centre is exempt', ...at, record: { hostsTownshipHealthCentre: true }, status: 'met', provisional: true },
  { name: 'another village is not', ...at, record: { hostsTownshipHealthCentre: false }, status: 'unmet', provisional: true },
  { name: 'missing is unknown', ...at, record: {}, status: 'unknown', causes: ['missing hostsTownshipHealthCentre'] },
  { name: 'the day before the plan of Sichuan there is no rule', on: '2016-07-31', place: '511722', record: { hostsTownshipHealthCentre: true }, status: 'unknown', causes: ['not-yet implementation/exit/village-clinic-exemption'] },
];
