import type { CheckCase } from '../../../model/check-case.js';

export const cases: Readonly<Record<string, readonly CheckCase[]>> = {
  'dibao-measure': [
    { name: 'a member of the kind is in order', on: '2023-12-31', place: '511722', record: { dibaoMeasure: true, householdSize: 1, members: [{ receivesDibao: true }] }, outcome: 'ok' },
    { name: 'no such member is a defect', on: '2023-12-31', place: '511722', record: { dibaoMeasure: true, householdSize: 1, members: [{ receivesDibao: false }] }, outcome: 'defect', paths: ['dibaoMeasure', 'members[0].receivesDibao'] },
    { name: 'a household without the measure is not concerned', on: '2023-12-31', place: '511722', record: { dibaoMeasure: false, householdSize: 1, members: [{ receivesDibao: false }] }, outcome: 'ok' },
    { name: 'a member of whom nobody knows cannot be told', on: '2023-12-31', place: '511722', record: { dibaoMeasure: true, householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['missing members[0].receivesDibao'] },
    { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { dibaoMeasure: true, householdSize: 1, members: [{ receivesDibao: false }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/support-measure-checks/dibao-measure'] },
  ],
  'dibao-member': [
    { name: 'the measure is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'near-poor', dibaoMeasure: true, householdSize: 1, members: [{ receivesDibao: true }] }, outcome: 'ok' },
    { name: 'no measure is a defect', on: '2023-12-31', place: '511722', record: { monitoringClass: 'near-poor', dibaoMeasure: false, householdSize: 1, members: [{ receivesDibao: true }] }, outcome: 'defect', paths: ['monitoringClass', 'members[0].receivesDibao', 'dibaoMeasure'] },
    { name: 'a household without such a member is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'near-poor', dibaoMeasure: false, householdSize: 1, members: [{ receivesDibao: false }] }, outcome: 'ok' },
    { name: 'a household that is not monitored is not concerned', on: '2023-12-31', place: '511722', record: { monitoringClass: 'none', dibaoMeasure: false, householdSize: 1, members: [{ receivesDibao: true }] }, outcome: 'ok' },
    { name: 'a measure left empty cannot be told', on: '2023-12-31', place: '511722', record: { monitoringClass: 'near-poor', householdSize: 1, members: [{ receivesDibao: true }] }, outcome: 'cannot-tell', causes: ['missing dibaoMeasure'] },
    { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { monitoringClass: 'near-poor', dibaoMeasure: false, householdSize: 1, members: [{ receivesDibao: true }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/support-measure-checks/dibao-member'] },
  ],
  'extreme-poverty-measure': [
    { name: 'a member of the kind is in order', on: '2023-12-31', place: '511722', record: { extremePovertyMeasure: true, householdSize: 1, members: [{ receivesExtremePovertySupport: true }] }, outcome: 'ok' },
    { name: 'no such member is a defect', on: '2023-12-31', place: '511722', record: { extremePovertyMeasure: true, householdSize: 1, members: [{ receivesExtremePovertySupport: false }] }, outcome: 'defect', paths: ['extremePovertyMeasure', 'members[0].receivesExtremePovertySupport'] },
    { name: 'a household without the measure is not concerned', on: '2023-12-31', place: '511722', record: { extremePovertyMeasure: false, householdSize: 1, members: [{ receivesExtremePovertySupport: false }] }, outcome: 'ok' },
    { name: 'a member of whom nobody knows cannot be told', on: '2023-12-31', place: '511722', record: { extremePovertyMeasure: true, householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['missing members[0].receivesExtremePovertySupport'] },
    { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { extremePovertyMeasure: true, householdSize: 1, members: [{ receivesExtremePovertySupport: false }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/support-measure-checks/extreme-poverty-measure'] },
  ],
  'extreme-poverty-member': [
    { name: 'the measure is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'near-poor', extremePovertyMeasure: true, householdSize: 1, members: [{ receivesExtremePovertySupport: true }] }, outcome: 'ok' },
    { name: 'no measure is a defect', on: '2023-12-31', place: '511722', record: { monitoringClass: 'near-poor', extremePovertyMeasure: false, householdSize: 1, members: [{ receivesExtremePovertySupport: true }] }, outcome: 'defect', paths: ['monitoringClass', 'members[0].receivesExtremePovertySupport', 'extremePovertyMeasure'] },
    { name: 'a household without such a member is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'near-poor', extremePovertyMeasure: false, householdSize: 1, members: [{ receivesExtremePovertySupport: false }] }, outcome: 'ok' },
    { name: 'a household that is not monitored is not concerned', on: '2023-12-31', place: '511722', record: { monitoringClass: 'none', extremePovertyMeasure: false, householdSize: 1, members: [{ receivesExtremePovertySupport: true }] }, outcome: 'ok' },
    { name: 'a measure left empty cannot be told', on: '2023-12-31', place: '511722', record: { monitoringClass: 'near-poor', householdSize: 1, members: [{ receivesExtremePovertySupport: true }] }, outcome: 'cannot-tell', causes: ['missing extremePovertyMeasure'] },
    { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { monitoringClass: 'near-poor', extremePovertyMeasure: false, householdSize: 1, members: [{ receivesExtremePovertySupport: true }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/support-measure-checks/extreme-poverty-member'] },
  ],
  'disability-measure': [
    { name: 'a member of the kind is in order', on: '2023-12-31', place: '511722', record: { disabilityMeasure: true, householdSize: 1, members: [{ disabled: true }] }, outcome: 'ok' },
    { name: 'no such member is a defect', on: '2023-12-31', place: '511722', record: { disabilityMeasure: true, householdSize: 1, members: [{ disabled: false }] }, outcome: 'defect', paths: ['disabilityMeasure', 'members[0].disabled'] },
    { name: 'a household without the measure is not concerned', on: '2023-12-31', place: '511722', record: { disabilityMeasure: false, householdSize: 1, members: [{ disabled: false }] }, outcome: 'ok' },
    { name: 'a member of whom nobody knows cannot be told', on: '2023-12-31', place: '511722', record: { disabilityMeasure: true, householdSize: 1, members: [{}] }, outcome: 'cannot-tell', causes: ['missing members[0].disabled'] },
    { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { disabilityMeasure: true, householdSize: 1, members: [{ disabled: false }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/support-measure-checks/disability-measure'] },
  ],
  'disability-member': [
    { name: 'the measure is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'near-poor', disabilityMeasure: true, householdSize: 1, members: [{ disabled: true }] }, outcome: 'ok' },
    { name: 'no measure is a defect', on: '2023-12-31', place: '511722', record: { monitoringClass: 'near-poor', disabilityMeasure: false, householdSize: 1, members: [{ disabled: true }] }, outcome: 'defect', paths: ['monitoringClass', 'members[0].disabled', 'disabilityMeasure'] },
    { name: 'a household without such a member is in order', on: '2023-12-31', place: '511722', record: { monitoringClass: 'near-poor', disabilityMeasure: false, householdSize: 1, members: [{ disabled: false }] }, outcome: 'ok' },
    { name: 'a household that is not monitored is not concerned', on: '2023-12-31', place: '511722', record: { monitoringClass: 'none', disabilityMeasure: false, householdSize: 1, members: [{ disabled: true }] }, outcome: 'ok' },
    { name: 'a measure left empty cannot be told', on: '2023-12-31', place: '511722', record: { monitoringClass: 'near-poor', householdSize: 1, members: [{ disabled: true }] }, outcome: 'cannot-tell', causes: ['missing disabilityMeasure'] },
    { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { monitoringClass: 'near-poor', disabilityMeasure: false, householdSize: 1, members: [{ disabled: true }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/support-measure-checks/disability-member'] },
  ],
};
