import type { CheckCase } from '../../../model/check-case.js';

export const cases: readonly CheckCase[] = [
  { name: 'another cause is in order', on: '2017-10-31', place: '511722', record: { povertyCause: 'illness', secondPovertyCause: 'no-skills' }, outcome: 'ok' },
  { name: 'no further cause is in order', on: '2017-10-31', place: '511722', record: { povertyCause: 'illness' }, outcome: 'ok' },
  { name: 'the main cause again is a defect', on: '2017-10-31', place: '511722', record: { povertyCause: 'illness', secondPovertyCause: 'illness' }, outcome: 'defect', paths: ['secondPovertyCause', 'povertyCause'] },
  { name: 'the main cause again in third place is a defect', on: '2017-10-31', place: '511722', record: { povertyCause: 'illness', secondPovertyCause: 'disability', thirdPovertyCause: 'illness' }, outcome: 'defect', paths: ['thirdPovertyCause', 'povertyCause'] },
  { name: 'two further causes alike are a defect', on: '2017-10-31', place: '511722', record: { povertyCause: 'illness', secondPovertyCause: 'disability', thirdPovertyCause: 'disability' }, outcome: 'defect', paths: ['secondPovertyCause', 'thirdPovertyCause'] },
  { name: 'a further cause without the main one cannot be told', on: '2017-10-31', place: '511722', record: { secondPovertyCause: 'illness' }, outcome: 'cannot-tell', causes: ['missing povertyCause'] },
  { name: 'the day before the first list nobody can tell', on: '2016-12-31', place: '511722', record: { povertyCause: 'illness', secondPovertyCause: 'illness' }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/repeated-cause-check'] },
];
