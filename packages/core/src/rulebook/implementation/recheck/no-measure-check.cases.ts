import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };
const later = { ...at, on: '2023-12-31' };

export const cases: readonly CheckCase[] = [
  { name: 'a measure is in order', ...later, record: { monitoredSince: '2023-01-01', measureCount: 1 }, outcome: 'ok' },
  { name: 'none on the day on which the month is full is a defect', ...later, record: { monitoredSince: '2023-11-30', measureCount: 0 }, outcome: 'defect', paths: ['monitoredSince', 'measureCount'] },
  { name: 'none on the day before it is in order', ...later, record: { monitoredSince: '2023-12-01', measureCount: 0 }, outcome: 'ok' },
  { name: 'the measures left empty cannot be told', ...later, record: { monitoredSince: '2023-01-01' }, outcome: 'cannot-tell', causes: ['missing measureCount'] },
  { name: 'an identification after the day of judgement is refused', ...later, record: { monitoredSince: '2024-01-01', measureCount: 0 }, outcome: 'cannot-tell', causes: ['refused monitoredSince'] },
  { name: 'the day before the list nobody can tell', ...at, on: '2020-12-31', record: { monitoredSince: '2020-01-01', measureCount: 0 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/no-measure-check'] },
];
