import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a problem is in order', on: '2023-12-31', place: '511722', record: { unsafeWaterRisk: true, waterProblem: true }, outcome: 'ok' },
  { name: 'no problem is a defect', on: '2023-12-31', place: '511722', record: { unsafeWaterRisk: true, waterProblem: false }, outcome: 'defect', paths: ['unsafeWaterRisk', 'waterProblem'] },
  { name: 'another risk is not concerned', on: '2023-12-31', place: '511722', record: { unsafeWaterRisk: false, waterProblem: false }, outcome: 'ok' },
  { name: 'an empty cell cannot be told', on: '2023-12-31', place: '511722', record: { unsafeWaterRisk: true }, outcome: 'cannot-tell', causes: ['missing waterProblem'] },
  { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '511722', record: { unsafeWaterRisk: true, waterProblem: false }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/water-risk-check'] },
];
