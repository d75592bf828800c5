import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a safe house is in order', on: '2023-12-31', place: '511722', record: { riskEliminated: true, dangerousHouse: false }, outcome: 'ok' },
  { name: 'a dangerous house is a defect', on: '2023-12-31', place: '511722', record: { riskEliminated: true, dangerousHouse: true }, outcome: 'defect', paths: ['riskEliminated', 'dangerousHouse'] },
  { name: 'a risk that is not eliminated is not concerned', on: '2023-12-31', place: '511722', record: { riskEliminated: false, dangerousHouse: true }, outcome: 'ok' },
  { name: 'an empty cell cannot be told', on: '2023-12-31', place: '511722', record: { riskEliminated: true }, outcome: 'cannot-tell', causes: ['missing dangerousHouse'] },
  { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '511722', record: { riskEliminated: true, dangerousHouse: true }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/eliminated-dangerous-house-check'] },
];
