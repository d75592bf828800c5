import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'an ill member who is insured is in order', on: '2017-10-31', place: '511722', record: { povertyStatus: 'exited', householdSize: 1, members: [{ seriousIllness: true, seriousIllnessInsurance: true }] }, outcome: 'ok' },
  { name: 'an ill member who is not is a defect', on: '2017-10-31', place: '511722', record: { povertyStatus: 'exited', householdSize: 1, members: [{ seriousIllness: true, seriousIllnessInsurance: false }] }, outcome: 'defect', paths: ['povertyStatus', 'members[0].longTermIllness', 'members[0].seriousIllness', 'members[0].seriousIllnessInsurance'] },
  { name: 'a long illness counts as well', on: '2017-10-31', place: '511722', record: { povertyStatus: 'exited', householdSize: 1, members: [{ longTermIllness: true, seriousIllness: false, seriousIllnessInsurance: false }] }, outcome: 'defect', paths: ['povertyStatus', 'members[0].longTermIllness', 'members[0].seriousIllness', 'members[0].seriousIllnessInsurance'] },
  { name: 'a healthy member need not be insured here', on: '2017-10-31', place: '511722', record: { povertyStatus: 'exited', householdSize: 1, members: [{ longTermIllness: false, seriousIllness: false, seriousIllnessInsurance: false }] }, outcome: 'ok' },
  { name: 'a household that has not exited is not concerned', on: '2017-10-31', place: '511722', record: { povertyStatus: 'poor', householdSize: 1, members: [{ seriousIllness: true, seriousIllnessInsurance: false }] }, outcome: 'ok' },
  { name: 'an ill member of whose insurance nobody knows cannot be told', on: '2017-10-31', place: '511722', record: { povertyStatus: 'exited', householdSize: 1, members: [{ seriousIllness: true }] }, outcome: 'cannot-tell', causes: ['missing members[0].seriousIllnessInsurance'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { povertyStatus: 'exited', householdSize: 1, members: [{ seriousIllness: true, seriousIllnessInsurance: false }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/uninsured-illness-check'] },
];
