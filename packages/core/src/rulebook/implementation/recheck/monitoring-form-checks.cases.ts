import type { CheckCase } from '../../../model/check-case.js';

export const cases: Readonly<Record<string, readonly CheckCase[]>> = {
  identified: [
    { name: 'an answer is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited', monitoredSince: '2023-01-01' }, outcome: 'ok' },
    { name: 'a blank is a defect', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited' }, outcome: 'defect', paths: ['monitoringClass', 'monitoredSince'] },
    { name: 'a blank of somebody whom it does not concern is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'none' }, outcome: 'ok' },
    { name: 'a blank where nobody knows whom it concerns cannot be told', on: '2023-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['missing monitoringClass'] },
    { name: 'a refused cell is no blank and no answer', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited', monitoredSince: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused monitoredSince'] },
    { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '511722', record: { monitoringClass: 'unstable-exited' }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/monitoring-form-checks/identified'] },
  ],
  income: [
    { name: 'an answer is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited', netIncomePerCapita: 5000 }, outcome: 'ok' },
    { name: 'a blank is a defect', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited' }, outcome: 'defect', paths: ['monitoringClass', 'netIncomePerCapita'] },
    { name: 'a blank of somebody whom it does not concern is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'none' }, outcome: 'ok' },
    { name: 'a blank where nobody knows whom it concerns cannot be told', on: '2023-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['missing monitoringClass'] },
    { name: 'a refused cell is no blank and no answer', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited', netIncomePerCapita: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused netIncomePerCapita'] },
    { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '511722', record: { monitoringClass: 'unstable-exited' }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/monitoring-form-checks/income'] },
  ],
  dropout: [
    { name: 'an answer is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited', dropoutReported: false }, outcome: 'ok' },
    { name: 'a blank is a defect', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited' }, outcome: 'defect', paths: ['monitoringClass', 'dropoutReported'] },
    { name: 'a blank of somebody whom it does not concern is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'none' }, outcome: 'ok' },
    { name: 'a blank where nobody knows whom it concerns cannot be told', on: '2023-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['missing monitoringClass'] },
    { name: 'a refused cell is no blank and no answer', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited', dropoutReported: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused dropoutReported'] },
    { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '511722', record: { monitoringClass: 'unstable-exited' }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/monitoring-form-checks/dropout'] },
  ],
  insurance: [
    { name: 'an answer is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited', uninsuredReported: false }, outcome: 'ok' },
    { name: 'a blank is a defect', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited' }, outcome: 'defect', paths: ['monitoringClass', 'uninsuredReported'] },
    { name: 'a blank of somebody whom it does not concern is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'none' }, outcome: 'ok' },
    { name: 'a blank where nobody knows whom it concerns cannot be told', on: '2023-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['missing monitoringClass'] },
    { name: 'a refused cell is no blank and no answer', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited', uninsuredReported: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused uninsuredReported'] },
    { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '511722', record: { monitoringClass: 'unstable-exited' }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/monitoring-form-checks/insurance'] },
  ],
  housing: [
    { name: 'an answer is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited', housingProblem: false }, outcome: 'ok' },
    { name: 'a blank is a defect', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited' }, outcome: 'defect', paths: ['monitoringClass', 'housingProblem'] },
    { name: 'a blank of somebody whom it does not concern is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'none' }, outcome: 'ok' },
    { name: 'a blank where nobody knows whom it concerns cannot be told', on: '2023-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['missing monitoringClass'] },
    { name: 'a refused cell is no blank and no answer', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited', housingProblem: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused housingProblem'] },
    { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '511722', record: { monitoringClass: 'unstable-exited' }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/monitoring-form-checks/housing'] },
  ],
  water: [
    { name: 'an answer is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited', waterProblem: true }, outcome: 'ok' },
    { name: 'a blank is a defect', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited' }, outcome: 'defect', paths: ['monitoringClass', 'waterProblem'] },
    { name: 'a blank of somebody whom it does not concern is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'none' }, outcome: 'ok' },
    { name: 'a blank where nobody knows whom it concerns cannot be told', on: '2023-12-31', place: '511722', record: {}, outcome: 'cannot-tell', causes: ['missing monitoringClass'] },
    { name: 'a refused cell is no blank and no answer', on: '2023-12-31', place: '511722', record: { monitoringClass: 'unstable-exited', waterProblem: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused waterProblem'] },
    { name: 'the day before the first list nobody can tell', on: '2020-12-31', place: '511722', record: { monitoringClass: 'unstable-exited' }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/monitoring-form-checks/water'] },
  ],
};
