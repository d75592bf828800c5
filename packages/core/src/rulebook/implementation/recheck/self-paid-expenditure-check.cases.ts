import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a step above nought is in order', on: '2023-12-31', place: '511722', record: { illnessRisk: true, selfPaidExpenditure: 0.01 }, outcome: 'ok' },
  { name: 'nought is a defect', on: '2023-12-31', place: '511722', record: { illnessRisk: true, selfPaidExpenditure: 0 }, outcome: 'defect', paths: ['illnessRisk', 'selfPaidExpenditure'] },
  { name: 'another risk is not concerned', on: '2023-12-31', place: '511722', record: { illnessRisk: false, selfPaidExpenditure: 0 }, outcome: 'ok' },
  { name: 'an empty cell cannot be told', on: '2023-12-31', place: '511722', record: { illnessRisk: true }, outcome: 'cannot-tell', causes: ['missing selfPaidExpenditure'] },
  { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '511722', record: { illnessRisk: true, selfPaidExpenditure: 0 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/self-paid-expenditure-check'] },
];
