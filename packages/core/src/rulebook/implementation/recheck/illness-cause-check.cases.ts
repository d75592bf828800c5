import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };

export const cases: readonly CheckCase[] = [
  { name: 'illness as the cause and somebody ill is in order', ...at, record: { povertyCause: 'illness', householdSize: 1, members: [{ longTermIllness: true }] }, outcome: 'ok' },
  { name: 'illness as the cause and everybody healthy is a defect', ...at, record: { povertyCause: 'illness', householdSize: 1, members: [{ longTermIllness: false, seriousIllness: false, disabled: false }] }, outcome: 'defect', paths: ['povertyCause', 'members[0].longTermIllness', 'members[0].seriousIllness', 'members[0].disabled'] },
  { name: 'illness as the cause and somebody disabled is in order: not everybody is healthy', ...at, record: { povertyCause: 'illness', householdSize: 1, members: [{ disabled: true }] }, outcome: 'ok' },
  { name: 'illness as the second cause and everybody healthy is a defect', ...at, record: { povertyCause: 'no-labour', secondPovertyCause: 'illness', householdSize: 1, members: [{ longTermIllness: false, seriousIllness: false, disabled: false }] }, outcome: 'defect', paths: ['secondPovertyCause', 'members[0].longTermIllness', 'members[0].seriousIllness', 'members[0].disabled'] },
  { name: 'another cause is in order whoever is ill', ...at, record: { povertyCause: 'no-labour', householdSize: 1, members: [{  }] }, outcome: 'ok' },
  { name: 'health left empty cannot be told', ...at, record: { povertyCause: 'illness', householdSize: 1, members: [{ seriousIllness: false, disabled: false }] }, outcome: 'cannot-tell', causes: ['missing members[0].longTermIllness'] },
  { name: 'the cause left empty cannot be told', ...at, record: { householdSize: 1, members: [{ longTermIllness: false, seriousIllness: false, disabled: false }] }, outcome: 'cannot-tell', causes: ['missing povertyCause'] },
  { name: 'a member nobody listed may be the one who is ill', ...at, record: { povertyCause: 'illness', householdSize: 2, members: [{ longTermIllness: false, seriousIllness: false, disabled: false }] }, outcome: 'cannot-tell', causes: ['roster-incomplete members'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { povertyCause: 'illness', householdSize: 1, members: [{ longTermIllness: false, seriousIllness: false, disabled: false }] }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/illness-cause-check'] },
];
