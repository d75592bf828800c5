import type { ProcedureCase } from '../../../model/procedure-case.js';
import type { ProcedureEvent } from '../../../model/procedure.js';

const at = { on: '2023-12-31', place: '52' };
const identified: ProcedureEvent = { step: 'identified', on: '2023-06-01', by: 'county' };
const plan: ProcedureEvent = { step: 'plan', on: '2023-06-11', evidence: ['help-plan'] };
const measure: ProcedureEvent = { step: 'measure', on: '2023-06-20', evidence: ['proof-of-measure'] };

export const cases: readonly ProcedureCase[] = [
  { name: 'Guizhou: planned on day 10', ...at, events: [identified, plan, measure], courses: [{ state: 'done', limits: ['plan kept 0'], provisional: true }] },
  { name: 'Guizhou: planned on day 11 is a day late, and still helped', ...at, events: [identified, { ...plan, on: '2023-06-12' }, measure], courses: [{ state: 'done', limits: ['plan missed 1'], provisional: true }] },
  { name: 'Guizhou: nothing on day 11 is overdue', ...at, on: '2023-06-12', events: [identified], courses: [{ state: 'under-way', due: 'plan', limits: ['plan overdue 1'], provisional: true }] },
  { name: 'Sichuan: no limit was found, so nobody knows whether it was kept', ...at, place: '511722', events: [identified, plan, measure], courses: [{ state: 'done', limits: ['plan unknown'], causes: ['not-established help-plan-days'], provisional: true }] },
  { name: 'a measure without a plan does not count', ...at, events: [identified, measure], courses: [{ state: 'under-way', due: 'plan', limits: ['plan overdue 203'], refused: ['out-of-order events[1].step'], provisional: true }] },
  { name: 'a measure without proof does not count', ...at, events: [identified, plan, { ...measure, evidence: [] }], courses: [{ state: 'under-way', due: 'measure', limits: ['plan kept 0'], refused: ['lacking events[2].evidence'], lacks: ['measure proof-of-measure'], provisional: true }] },
  { name: 'the township may not approve', ...at, events: [{ ...identified, by: 'township' }], courses: [{ state: 'not-begun', due: 'identified', refused: ['not-allowed events[0].by'], provisional: true }] },
  { name: 'the day before the guide', ...at, on: '2021-12-31', events: [{ ...identified, on: '2021-12-31' }], courses: [{ state: null, possible: ['not-begun', 'under-way', 'done', 'rejected'], causes: ['not-yet implementation/monitoring/help-plan-procedure'] }] },
];
