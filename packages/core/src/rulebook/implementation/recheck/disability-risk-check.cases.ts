import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };
const later = { ...at, on: '2023-12-31' };

export const cases: readonly CheckCase[] = [
  { name: 'a risk of disability and a disabled member are in order', ...later, record: { disabilityRisk: true, householdSize: 1, members: [{ disabled: true }] }, outcome: 'ok' },
  { name: 'a risk of disability and nobody disabled is a defect', ...later, record: { disabilityRisk: true, householdSize: 1, members: [{ disabled: false }] }, outcome: 'defect', paths: ['disabilityRisk', 'members[0].disabled'] },
  { name: 'without that risk it is in order', ...later, record: { disabilityRisk: false, householdSize: 1, members: [{  }] }, outcome: 'ok' },
  { name: 'health left empty cannot be told', ...later, record: { disabilityRisk: true, householdSize: 1, members: [{  }] }, outcome: 'cannot-tell', causes: ['missing members[0].disabled'] },
  { name: 'a member nobody listed may be the disabled one', ...later, record: { disabilityRisk: true, householdSize: 2, members: [{ disabled: false }] }, outcome: 'cannot-tell', causes: ['roster-incomplete members'] },
  { name: 'the day before the list nobody can tell', ...at, on: '2020-12-31', record: { disabilityRisk: true, householdSize: 1, members: [{ disabled: false }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/disability-risk-check'] },
];
