import type { ProcedureCase } from '../../model/procedure-case.js';
import type { ProcedureEvent } from '../../model/procedure.js';

const at = { on: '2020-06-30', place: '5117' };
const measures: ProcedureEvent = { step: 'measures', on: '2020-05-20', evidence: ['measure-list'] };
const effect: ProcedureEvent = { step: 'effect', on: '2020-06-10', evidence: ['proof-of-effect'], outcome: 'passed' };
const result: ProcedureEvent = { step: 'result', on: '2020-06-15', outcome: 'passed' };
const review: ProcedureEvent = { step: 'review', on: '2020-06-20', outcome: 'passed' };
const closing: ProcedureEvent = { step: 'closing', on: '2020-06-30', evidence: ['closing-form'], outcome: 'passed' };
const until = [measures, effect, result, review];
const weak = { provisional: true } as const;

export const cases: readonly ProcedureCase[] = [
  { name: 'closed on 30 June is in time', ...at, events: [...until, closing], courses: [{ state: 'done', limits: ['closing kept 0'], ...weak }] },
  { name: 'closed on 1 July is a day late', ...at, on: '2020-07-31', events: [...until, { ...closing, on: '2020-07-01' }], courses: [{ state: 'done', limits: ['closing missed 1'], ...weak }] },
  { name: 'open on 30 June still runs', ...at, events: until, courses: [{ state: 'under-way', due: 'closing', limits: ['closing running 0'], ...weak }] },
  { name: 'open on 1 July is overdue by a day', ...at, on: '2020-07-01', events: until, courses: [{ state: 'under-way', due: 'closing', limits: ['closing overdue 1'], ...weak }] },
  {
    name: 'closed without the form is not closed', ...at, events: [...until, { ...closing, evidence: [] }],
    courses: [{ state: 'under-way', due: 'closing', limits: ['closing running 0'], refused: ['lacking events[4].evidence'], lacks: ['closing closing-form'], ...weak }],
  },
  {
    name: 'closed at once, without the four determinations before, is not even begun', ...at, events: [closing],
    courses: [{ state: 'not-begun', due: 'measures', limits: ['closing running 0'], refused: ['out-of-order events[0].step'], ...weak }],
  },
  {
    name: 'a review that does not pass leads back to the measures, and then it passes', ...at,
    events: [...until.slice(0, 3), { ...review, outcome: 'objection' }, { ...measures, on: '2020-06-21' }, { ...effect, on: '2020-06-22' }, { ...result, on: '2020-06-23' }, { ...review, on: '2020-06-24' }, closing],
    courses: [{ state: 'done', returned: 1, limits: ['closing kept 0'], ...weak }],
  },
  {
    name: 'reopened after closing, it is under way again and overdue', ...at, on: '2020-07-10', events: [...until, { ...closing, on: '2020-06-28' }, { step: 'closing', on: '2020-07-08', outcome: 'reopened' }],
    courses: [{ state: 'under-way', due: 'measures', reopened: 1, limits: ['closing overdue 10'], ...weak }],
  },
  {
    name: 'it cannot be reopened before it is closed', ...at, events: [...until, { ...closing, outcome: 'reopened' }],
    courses: [{ state: 'under-way', due: 'closing', limits: ['closing running 0'], refused: ['out-of-order events[4].outcome'], ...weak }],
  },
  { name: 'closed or reopened is not said: neither is known', ...at, events: [...until, { ...closing, outcome: null }], courses: [{ state: null, possible: ['under-way', 'done'], limits: ['closing unknown'], causes: ['missing events[4].outcome'], ...weak }] },
  { name: 'the day of closing is missing: whether it was in time is unknown, never kept', ...at, events: [...until, { ...closing, on: null }], courses: [{ state: null, possible: ['under-way', 'done'], limits: ['closing unknown'], causes: ['missing events[4].on'], ...weak }] },
  {
    name: 'two problems of one county are tracked apart', ...at, events: [{ ...measures, instance: 'p-1' }, { ...measures, instance: 'p-2' }, { ...effect, instance: 'p-1' }],
    courses: [{ instance: 'p-1', state: 'under-way', due: 'result', limits: ['closing running 0'], ...weak }, { instance: 'p-2', state: 'under-way', due: 'effect', limits: ['closing running 0'], ...weak }],
  },
  { name: 'begun on the last day of the action, it is followed to its end', ...at, on: '2020-12-31', events: [{ ...measures, on: '2020-06-30' }], courses: [{ state: 'under-way', due: 'effect', limits: ['closing overdue 184'], ...weak }] },
  { name: 'begun after the action, no procedure is known', ...at, on: '2020-12-31', events: [{ ...measures, on: '2020-07-01' }], courses: [{ state: null, possible: ['not-begun', 'under-way', 'done', 'rejected'], causes: ['ended supervision/problem-closing-procedure'] }] },
  { name: 'on the day before the action there is no procedure', ...at, on: '2020-05-12', events: [{ ...measures, on: '2020-05-12' }], courses: [{ state: null, possible: ['not-begun', 'under-way', 'done', 'rejected'], causes: ['not-yet supervision/problem-closing-procedure'] }] },
];
