import type { ProcedureCase } from '../../../model/procedure-case.js';
import type { ProcedureEvent } from '../../../model/procedure.js';

const application: ProcedureEvent = { step: 'application', on: '2019-10-20', by: 'county' };
const review: ProcedureEvent = { step: 'city-review', on: '2019-11-20', by: 'city', outcome: 'passed' };
const check: ProcedureEvent = { step: 'provincial-check', on: '2019-12-05', by: 'province', outcome: 'passed' };
const evaluation: ProcedureEvent = { step: 'evaluation', on: '2019-12-31', by: 'provincial-evaluators', outcome: 'passed' };
const notice: ProcedureEvent = { step: 'notice', on: '2020-01-10', until: '2020-01-16', outcome: 'passed' };
const decision: ProcedureEvent = { step: 'decision', on: '2020-02-18', by: 'province', outcome: 'passed' };
const until = [application, review, check];

const sichuan = { on: '2020-03-01', place: '511722' };
const elsewhere = { on: '2020-03-01', place: '52' };
const weak = { provisional: true } as const;
const anywhere = ['not-begun', 'under-way', 'done', 'rejected'] as const;

export const cases: readonly ProcedureCase[] = [
  { name: 'Xuanhan, announced on 18 February 2020: every step taken, but how long the notice must hang was not found', ...sichuan, events: [...until, evaluation, notice, decision], courses: [{ state: null, possible: ['under-way', 'done'], limits: ['city-review kept 0', 'evaluation kept 0'], causes: ['not-established exit-notice-days'], ...weak }] },
  { name: 'reviewed on 21 November is a day late', ...sichuan, events: [application, { ...review, on: '2019-11-21' }], courses: [{ state: 'under-way', due: 'provincial-check', limits: ['city-review missed 1', 'evaluation overdue 61'], ...weak }] },
  { name: 'evaluated on the first day of 2020 is a day late', ...sichuan, events: [...until, { ...evaluation, on: '2020-01-01' }], courses: [{ state: 'under-way', due: 'notice', limits: ['city-review kept 0', 'evaluation missed 1'], ...weak }] },
  { name: 'on 20 November the review still runs', ...sichuan, on: '2019-11-20', events: [application], courses: [{ state: 'under-way', due: 'city-review', limits: ['city-review running 0', 'evaluation running 0'], ...weak }] },
  { name: 'on 21 November it is overdue', ...sichuan, on: '2019-11-21', events: [application], courses: [{ state: 'under-way', due: 'city-review', limits: ['city-review overdue 1', 'evaluation running 0'], ...weak }] },
  { name: 'elsewhere there is no timetable', ...elsewhere, events: until, courses: [{ state: 'under-way', due: 'evaluation', provisional: true }] },
  { name: 'the county may not review itself', ...elsewhere, events: [application, { ...review, by: 'county' }], courses: [{ state: 'under-way', due: 'city-review', refused: ['not-allowed events[1].by'], provisional: true }] },
  { name: 'a decision before the evaluation does not count', ...elsewhere, events: [...until, decision], courses: [{ state: 'under-way', due: 'evaluation', refused: ['out-of-order events[3].step'], provisional: true }] },
  { name: 'who evaluated is not recorded: what follows is open', ...elsewhere, events: [...until, { ...evaluation, by: null }], courses: [{ state: 'under-way', causes: ['missing events[3].by'], provisional: true }] },
  { name: 'the province rejects', ...elsewhere, events: [application, review, { ...check, outcome: 'rejected' }], courses: [{ state: 'rejected', provisional: true }] },
  { name: 'who applied on the last day of 2017 is evaluated by the State, after the decision', ...elsewhere, events: [{ ...application, on: '2017-12-31' }, { ...review, on: '2018-01-10' }, { ...check, on: '2018-01-20' }, { ...evaluation, on: '2018-02-01' }], courses: [{ state: 'under-way', due: 'notice', refused: ['not-allowed events[3].by'] }] },
  { name: 'who applied a day later by the province, before the notice', ...elsewhere, events: [{ ...application, on: '2018-01-01' }, { ...review, on: '2018-01-10' }, { ...check, on: '2018-01-20' }, { ...evaluation, on: '2018-02-01' }], courses: [{ state: 'under-way', due: 'notice', provisional: true }] },
  { name: 'the day before the exit mechanism there is no procedure', ...elsewhere, on: '2016-03-31', events: [{ ...application, on: '2016-03-31' }], courses: [{ state: null, possible: anywhere, causes: ['not-yet implementation/exit/county-exit-procedure'] }] },
];
