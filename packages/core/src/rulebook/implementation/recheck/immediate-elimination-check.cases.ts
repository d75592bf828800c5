import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'the last day of the next month is a defect', on: '2023-12-31', place: '511722', record: { riskEliminated: true, eliminationWay: 'by-help', monitoredSince: '2023-03-01', riskEliminatedOn: '2023-04-30' }, outcome: 'defect', paths: ['riskEliminated', 'eliminationWay', 'monitoredSince', 'riskEliminatedOn'], provisional: true },
  { name: 'the last day of the next month is a defect in Guizhou, where it was read', on: '2023-12-31', place: '520526', record: { riskEliminated: true, eliminationWay: 'by-help', monitoredSince: '2023-03-01', riskEliminatedOn: '2023-04-30' }, outcome: 'defect', paths: ['riskEliminated', 'eliminationWay', 'monitoredSince', 'riskEliminatedOn'] },
  { name: 'the first day of the month after is in order', on: '2023-12-31', place: '511722', record: { riskEliminated: true, eliminationWay: 'by-help', monitoredSince: '2023-03-31', riskEliminatedOn: '2023-05-01' }, outcome: 'ok', provisional: true },
  { name: 'an elimination by itself is not concerned', on: '2023-12-31', place: '511722', record: { riskEliminated: true, eliminationWay: 'natural', monitoredSince: '2023-03-01', riskEliminatedOn: '2023-03-31' }, outcome: 'ok', provisional: true },
  { name: 'a way that nobody knows cannot be told', on: '2023-12-31', place: '511722', record: { riskEliminated: true, monitoredSince: '2023-03-01', riskEliminatedOn: '2023-03-31' }, outcome: 'cannot-tell', causes: ['missing eliminationWay'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { riskEliminated: true, eliminationWay: 'by-help', monitoredSince: '2023-03-01', riskEliminatedOn: '2023-04-30' }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/immediate-elimination-check'] },
];
