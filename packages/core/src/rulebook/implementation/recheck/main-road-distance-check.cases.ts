import type { CheckCase } from '../../../model/check-case.js';

const at = { on: '2017-10-31', place: '511722' };
const later = { ...at, on: '2023-12-31' };

export const cases: readonly CheckCase[] = [
  { name: 'fifty kilometres are in order in 2017', ...at, record: { mainRoadDistance: 50 }, outcome: 'ok' },
  { name: 'a step more is a defect', ...at, record: { mainRoadDistance: 50.01 }, outcome: 'defect', paths: ['mainRoadDistance'] },
  { name: 'five kilometres are in order in 2023', ...later, record: { mainRoadDistance: 5 }, outcome: 'ok' },
  { name: 'a step more than five is a defect in 2023', ...later, record: { mainRoadDistance: 5.01 }, outcome: 'defect', paths: ['mainRoadDistance'] },
  { name: 'on the last day of the older list fifty still are in order', ...at, on: '2022-12-31', record: { mainRoadDistance: 50 }, outcome: 'ok' },
  { name: 'an empty cell cannot be told', ...at, record: {}, outcome: 'cannot-tell', causes: ['missing mainRoadDistance'] },
  { name: 'the day before the first list nobody can tell', ...at, on: '2016-12-31', record: { mainRoadDistance: 60 }, outcome: 'cannot-tell', causes: ['not-yet implementation/recheck/main-road-distance-check'] },
];
