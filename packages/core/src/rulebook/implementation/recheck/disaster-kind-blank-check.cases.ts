import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a kind is in order', on: '2023-12-31', place: '511722', record: { disasterRisk: true, disasterKind: 'flood' }, outcome: 'ok' },
  { name: 'a blank is a defect', on: '2023-12-31', place: '511722', record: { disasterRisk: true }, outcome: 'defect', paths: ['disasterRisk', 'disasterKind'] },
  { name: 'another risk is not concerned', on: '2023-12-31', place: '511722', record: { disasterRisk: false }, outcome: 'ok' },
  { name: 'risks left empty cannot be told', on: '2023-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['missing disasterRisk'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { disasterRisk: true }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/disaster-kind-blank-check'] },
];
