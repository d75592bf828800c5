import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2017-12-31', place: '500235' };
const weak = { provisional: true } as const;
const once = { registeredOn: '2014-06-30', reentered: false };

export const cases: readonly RuleCase[] = [
  { name: 'registered on the first day of the year', ...at, record: { ...once, registeredOn: '2017-01-01' }, status: 'met', ...weak },
  { name: 'registered on the last day of the year before, 365 days ago', ...at, record: { ...once, registeredOn: '2016-12-31' }, status: 'unmet', ...weak },
  { name: 'registered on the day of the exit', ...at, record: { ...once, registeredOn: '2017-12-31' }, status: 'met', ...weak },
  { name: 'registered long ago, and entered again this year after a relapse', ...at, record: { ...once, reentered: true, reenteredOn: '2017-05-01' }, status: 'met', ...weak },
  { name: 'entered again last year', ...at, record: { ...once, reentered: true, reenteredOn: '2016-12-31' }, status: 'unmet', ...weak },
  { name: 'whether it ever entered again is missing', ...at, record: { registeredOn: '2014-06-30' }, status: 'unknown', causes: ['missing reentered', 'missing reenteredOn'] },
  { name: 'when it was registered is missing', ...at, record: { reentered: false }, status: 'unknown', causes: ['missing registeredOn'] },
  { name: 'entered this year settles it although the rest is missing', ...at, record: { registeredOn: '2017-03-01' }, status: 'met', ...weak },
  { name: 'in Dazhou nobody set such a rule', ...at, place: '511722', record: { registeredOn: '2017-03-01' }, status: 'unknown', causes: ['not-established implementation/exit/same-year-entry'] },
  { name: 'the day before its year there is no rule', ...at, on: '2016-12-31', record: once, status: 'unknown', causes: ['not-yet implementation/exit/same-year-entry'] },
];
