import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'marriage as the main cause is a defect in 2016', on: '2016-12-31', place: '511722', record: { povertyCause: 'marriage' }, outcome: 'defect', paths: ['povertyCause'] },
  { name: 'marriage as a further cause is in order', on: '2016-12-31', place: '511722', record: { povertyCause: 'illness', secondPovertyCause: 'marriage' }, outcome: 'ok' },
  { name: 'a death as a further cause is a defect', on: '2016-12-31', place: '511722', record: { povertyCause: 'illness', secondPovertyCause: 'funeral' }, outcome: 'defect', paths: ['secondPovertyCause'] },
  { name: 'blanks are another check’s', on: '2016-12-31', place: '511722', record: {}, outcome: 'ok' },
  { name: 'a refused cell cannot be told', on: '2016-12-31', place: '511722', record: { povertyCause: { refused: '?' } }, outcome: 'cannot-tell', causes: ['refused povertyCause'] },
  { name: 'from 2017 on the list has ended', on: '2017-01-01', place: '511722', record: { povertyCause: 'marriage' }, outcome: 'cannot-tell', causes: ['ended implementation/recheck/cause-list-check'] },
  { name: 'the day before the first list nobody can tell', on: '2013-12-31', place: '511722', record: { povertyCause: 'marriage' }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/cause-list-check'] },
];
