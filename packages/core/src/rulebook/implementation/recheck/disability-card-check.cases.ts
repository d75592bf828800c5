import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'a disability card is in order', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ disabled: true, idNumberForm: 'disability-card' }] }, outcome: 'ok', provisional: true },
  { name: 'a reissued card is in order', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ disabled: true, idNumberForm: 'disability-card-reissued' }] }, outcome: 'ok', provisional: true },
  { name: 'an id card is a defect', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ disabled: true, idNumberForm: 'resident' }] }, outcome: 'defect', paths: ['members[0].idNumberForm'], provisional: true },
  { name: 'an old id number is one too', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ disabled: true, idNumberForm: 'resident-15' }] }, outcome: 'defect', paths: ['members[0].idNumberForm'], provisional: true },
  { name: 'somebody without a disability is not concerned', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ disabled: false, idNumberForm: 'resident' }] }, outcome: 'ok', provisional: true },
  { name: 'without a number nobody can tell', on: '2017-10-31', place: '511722', record: { householdSize: 1, members: [{ disabled: true }] }, outcome: 'cannot-tell', causes: ['missing members[0].idNumberForm'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { householdSize: 1, members: [{ disabled: true, idNumberForm: 'resident' }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/disability-card-check'] },
];
