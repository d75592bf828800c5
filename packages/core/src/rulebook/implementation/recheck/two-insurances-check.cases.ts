import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'one of the two is in order', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ residentMedicalInsurance: true, employeeMedicalInsurance: false }] }, outcome: 'ok' },
  { name: 'both are a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ residentMedicalInsurance: true, employeeMedicalInsurance: true }] }, outcome: 'defect', paths: ['members[0].residentMedicalInsurance', 'members[0].employeeMedicalInsurance'] },
  { name: 'neither is a defect', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ residentMedicalInsurance: false, employeeMedicalInsurance: false }] }, outcome: 'defect', paths: ['members[0].residentMedicalInsurance', 'members[0].employeeMedicalInsurance'] },
  { name: 'one left empty cannot be told', on: '2023-12-31', place: '511722', record: { householdSize: 1, members: [{ residentMedicalInsurance: true }] }, outcome: 'cannot-tell', causes: ['missing members[0].employeeMedicalInsurance'] },
  { name: 'the day before the first list nobody can tell', on: '2022-12-31', place: '511722', record: { householdSize: 1, members: [{ residentMedicalInsurance: true, employeeMedicalInsurance: true }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/two-insurances-check'] },
];
