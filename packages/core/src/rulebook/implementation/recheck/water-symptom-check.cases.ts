import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'the risk is in order', on: '2023-12-31', place: '511722', record: { waterProblem: true, unsafeWaterRisk: true }, outcome: 'ok', provisional: true },
  { name: 'no such risk is a defect', on: '2023-12-31', place: '511722', record: { waterProblem: true, unsafeWaterRisk: false }, outcome: 'defect', paths: ['waterProblem', 'unsafeWaterRisk'], provisional: true },
  { name: 'no such risk is a defect in Guizhou, where it was read', on: '2023-12-31', place: '520526', record: { waterProblem: true, unsafeWaterRisk: false }, outcome: 'defect', paths: ['waterProblem', 'unsafeWaterRisk'] },
  { name: 'safe water is not concerned', on: '2023-12-31', place: '511722', record: { waterProblem: false, unsafeWaterRisk: false }, outcome: 'ok', provisional: true },
  { name: 'risks left empty cannot be told', on: '2023-12-31', place: '511722', record: { waterProblem: true }, outcome: 'cannot-tell', causes: ['missing unsafeWaterRisk'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { waterProblem: true, unsafeWaterRisk: false }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/water-symptom-check'] },
];
