import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a note is in order', on: '2023-12-31', place: '511722', record: { otherRisk: true, riskNoted: true }, outcome: 'ok' },
  { name: 'no note is a defect', on: '2023-12-31', place: '511722', record: { otherRisk: true, riskNoted: false }, outcome: 'defect', paths: ['otherRisk', 'riskNoted'] },
  { name: 'another risk is not concerned', on: '2023-12-31', place: '511722', record: { otherRisk: false, riskNoted: false }, outcome: 'ok' },
  { name: 'a note that nobody read cannot be told', on: '2023-12-31', place: '511722', record: { otherRisk: true }, outcome: 'cannot-tell', causes: ['missing riskNoted'] },
  { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '511722', record: { otherRisk: true, riskNoted: false }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/other-risk-note-check'] },
];
