import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'six full months are in order', on: '2023-12-31', place: '520526', record: { riskEliminated: true, monitoredSince: '2023-01-15', riskEliminatedOn: '2023-07-15' }, outcome: 'ok' },
  { name: 'a day less is a defect', on: '2023-12-31', place: '520526', record: { riskEliminated: true, monitoredSince: '2023-01-15', riskEliminatedOn: '2023-07-14' }, outcome: 'defect', paths: ['riskEliminated', 'monitoredSince', 'riskEliminatedOn'] },
  { name: 'an elimination in March 2022 is not concerned', on: '2023-12-31', place: '520526', record: { riskEliminated: true, monitoredSince: '2022-01-01', riskEliminatedOn: '2022-03-31' }, outcome: 'ok' },
  { name: 'one on the first of April is', on: '2023-12-31', place: '520526', record: { riskEliminated: true, monitoredSince: '2022-01-01', riskEliminatedOn: '2022-04-01' }, outcome: 'defect', paths: ['riskEliminated', 'monitoredSince', 'riskEliminatedOn'] },
  { name: 'a risk that is not eliminated is not concerned', on: '2023-12-31', place: '520526', record: { riskEliminated: false, monitoredSince: '2023-12-01' }, outcome: 'ok' },
  { name: 'a day of elimination left empty cannot be told', on: '2023-12-31', place: '520526', record: { riskEliminated: true, monitoredSince: '2023-01-15' }, outcome: 'cannot-tell', causes: ['missing riskEliminatedOn'] },
  { name: 'in Anhui the rule is older than the list', on: '2021-12-31', place: '340523', record: { riskEliminated: true, monitoredSince: '2021-01-01', riskEliminatedOn: '2021-06-30' }, outcome: 'defect', paths: ['riskEliminated', 'monitoredSince', 'riskEliminatedOn'] },
  { name: 'in Anhui a day less than half a year on the last day of the old regime', on: '2025-12-31', place: '340523', record: { riskEliminated: true, monitoredSince: '2025-07-01', riskEliminatedOn: '2025-12-31' }, outcome: 'defect', paths: ['riskEliminated', 'monitoredSince', 'riskEliminatedOn'] },
  { name: 'and from 2026 nobody can tell', on: '2026-01-01', place: '340523', record: { riskEliminated: true, monitoredSince: '2025-07-01', riskEliminatedOn: '2025-12-31' }, outcome: 'cannot-tell', causes: ['ended implementation/recheck/early-elimination-check'] },
  { name: 'must fail: elsewhere nobody set the months', on: '2023-12-31', place: '511722', record: { riskEliminated: true, monitoredSince: '2023-01-15', riskEliminatedOn: '2023-02-15' }, outcome: 'cannot-tell', causes: ['not-established implementation/recheck/early-elimination-check'] },
  { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '520526', record: { riskEliminated: true, monitoredSince: '2023-01-15', riskEliminatedOn: '2023-07-14' }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/early-elimination-check'] },
];
