import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2017-12-31', place: '500235' };
const weak = { provisional: true } as const;
const early = { effectCheckedOn: '2017-06-30', effectFound: false };

export const cases: readonly RuleCase[] = [
  { name: 'an effect found on the day counts', ...at, record: { effectCheckCount: 1, effectChecks: [{ effectCheckedOn: '2017-12-31', effectFound: true }] }, status: 'unmet', ...weak },
  { name: 'an effect that is found only on the day after does not', ...at, record: { effectCheckCount: 1, effectChecks: [{ effectCheckedOn: '2018-01-01', effectFound: true }] }, status: 'met', ...weak },
  { name: 'none at the first check, one at the second', ...at, record: { effectCheckCount: 2, effectChecks: [early, { effectCheckedOn: '2017-10-01', effectFound: true }] }, status: 'unmet', ...weak },
  { name: 'one effect is enough although the list may go on', ...at, record: { effectChecks: [{ effectCheckedOn: '2017-10-01', effectFound: true }] }, status: 'unmet', ...weak },
  { name: 'checked, and no effect found', ...at, record: { effectCheckCount: 1, effectChecks: [early] }, status: 'met', ...weak },
  { name: 'never checked', ...at, record: { effectCheckCount: 0 }, status: 'met', ...weak },
  { name: 'a check whose day is missing: nobody knows', ...at, record: { effectCheckCount: 1, effectChecks: [{ effectFound: true }] }, status: 'unknown', causes: ['missing effectChecks[0].effectCheckedOn'] },
  { name: 'a check that is not listed may have found one', ...at, record: { effectCheckCount: 2, effectChecks: [early] }, status: 'unknown', causes: ['roster-incomplete effectChecks'] },
  { name: 'in Dazhou nobody set such a rule', ...at, place: '511722', record: { effectCheckCount: 0 }, status: 'unknown', causes: ['not-established implementation/exit/measures-without-effect'] },
  { name: 'the day before its year there is no rule', ...at, on: '2016-12-31', record: { effectCheckCount: 0 }, status: 'unknown', causes: ['not-yet implementation/exit/measures-without-effect'] },
];
