import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };

export const cases: readonly CheckCase[] = [
  { name: 'a helper who is not in the table is in order', ...at, record: { helperRegisteredPoor: false }, outcome: 'ok' },
  { name: 'a helper who is registered is a defect', ...at, record: { helperRegisteredPoor: true }, outcome: 'defect', paths: ['helperRegisteredPoor'] },
  { name: 'a helper whose number nobody gave cannot be told', ...at, record: {}, outcome: 'cannot-tell', causes: ['missing helperRegisteredPoor'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { helperRegisteredPoor: true }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/helper-registered-poor-check'] },
];
