import type { ProcedureCase } from '../../model/procedure-case.js';

const at = { on: '2020-12-31', place: '5117' };
const clearing = { step: 'clearing', on: '2020-06-30' };

export const cases: readonly ProcedureCase[] = [
  { name: 'cleared on 30 June and reported on 5 July is in time', ...at, events: [clearing, { step: 'report', on: '2020-07-05', by: 'city' }], courses: [{ state: 'done', limits: ['clearing kept 0', 'report kept 0'] }] },
  { name: 'reported on 6 July is a day late', ...at, events: [clearing, { step: 'report', on: '2020-07-06', by: 'city' }], courses: [{ state: 'done', limits: ['clearing kept 0', 'report missed 1'] }] },
  { name: 'who reported is not said: it is open', ...at, events: [clearing, { step: 'report', on: '2020-07-05' }], courses: [{ state: null, possible: ['under-way', 'done'], limits: ['clearing kept 0', 'report unknown'], causes: ['missing events[1].by'] }] },
  { name: 'a report before everything is put right does not count', ...at, on: '2020-07-05', events: [{ step: 'report', on: '2020-07-05', by: 'city' }], courses: [{ state: 'not-begun', due: 'clearing', limits: ['clearing overdue 5', 'report running 0'], refused: ['out-of-order events[0].step'] }] },
  { name: 'on the day before the action there is no procedure', ...at, on: '2020-05-12', events: [{ ...clearing, on: '2020-05-12' }], courses: [{ state: null, possible: ['not-begun', 'under-way', 'done', 'rejected'], causes: ['not-yet supervision/clearing-report-procedure'] }] },
];
