import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'sudden hardship on the last day of April 2021 is a defect', on: '2023-12-31', place: '511722', record: { monitoringClass: 'sudden-hardship', monitoredSince: '2021-04-30' }, outcome: 'defect', paths: ['monitoringClass', 'monitoredSince'] },
  { name: 'on the first of May it is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'sudden-hardship', monitoredSince: '2021-05-01' }, outcome: 'ok' },
  { name: 'another class is not concerned', on: '2023-12-31', place: '511722', record: { monitoringClass: 'near-poor', monitoredSince: '2020-06-30' }, outcome: 'ok' },
  { name: 'a day of identification left empty cannot be told', on: '2023-12-31', place: '511722', record: { monitoringClass: 'sudden-hardship' }, outcome: 'cannot-tell', causes: ['missing monitoredSince'] },
  { name: 'the day before the first list nobody can tell', on: '2020-03-19', place: '511722', record: { monitoringClass: 'sudden-hardship', monitoredSince: '2021-04-30' }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/monitoring-class-list-check'] },
];
