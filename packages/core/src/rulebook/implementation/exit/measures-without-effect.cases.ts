import type { RuleCase } from '../../../model/rule-case.js';

const at = { on: '2017-12-31', place: '500235' };
const weak = { provisional: true } as const;
const pigs = { measureKind: 'industry', measureSince: '2017-03-01' };

export const cases: readonly RuleCase[] = [
  { name: 'an effect verified on the day counts', ...at, record: { measureCount: 1, measures: [{ ...pigs, measureEffectOn: '2017-12-31' }] }, status: 'unmet', ...weak },
  { name: 'an effect that is verified only on the day after does not', ...at, record: { measureCount: 1, measures: [{ ...pigs, measureEffectOn: '2018-01-01' }] }, status: 'met', ...weak },
  { name: 'one measure of two is enough', ...at, record: { measureCount: 2, measures: [{ ...pigs, measureEffectOn: null }, { ...pigs, measureEffectOn: '2017-10-01' }] }, status: 'unmet', ...weak },
  { name: 'one effect is enough although the list may go on', ...at, record: { measures: [{ ...pigs, measureEffectOn: '2017-10-01' }] }, status: 'unmet', ...weak },
  { name: 'no measure at all', ...at, record: { measureCount: 0 }, status: 'met', ...weak },
  { name: 'a day of effect that is missing: nobody knows', ...at, record: { measureCount: 1, measures: [pigs] }, status: 'unknown', causes: ['missing measures[0].measureEffectOn'] },
  { name: 'a measure that is not listed may have had an effect', ...at, record: { measureCount: 2, measures: [{ ...pigs, measureEffectOn: '2018-01-01' }] }, status: 'unknown', causes: ['roster-incomplete measures'] },
  { name: 'in Dazhou nobody set such a rule', ...at, place: '511722', record: { measureCount: 0 }, status: 'unknown', causes: ['not-established implementation/exit/measures-without-effect'] },
  { name: 'the day before its year there is no rule', ...at, on: '2016-12-31', record: { measureCount: 0 }, status: 'unknown', causes: ['not-yet implementation/exit/measures-without-effect'] },
];
