import type { ProcedureCase } from '../../../model/procedure-case.js';
import type { ProcedureEvent } from '../../../model/procedure.js';

const at = { on: '2019-12-31', place: '511722' };
const evidence = ['announcement'];
const entry: ProcedureEvent = { step: 'entry', on: '2014-06-30', evidence };
const exit: ProcedureEvent = { step: 'exit', on: '2017-12-20', evidence, outcome: 'passed' };
const relapse: ProcedureEvent = { step: 'exit', on: '2018-08-01', evidence, outcome: 'reopened' };
const again: ProcedureEvent = { step: 'entry', on: '2018-10-10', evidence };

export const cases: readonly ProcedureCase[] = [
  { name: 'entered and not exited, it is on the list', ...at, events: [entry], courses: [{ state: 'under-way', due: 'exit' }] },
  { name: 'exited, it is off the list', ...at, events: [entry, exit], courses: [{ state: 'done' }] },
  { name: 'on the day before its exit it was on the list', ...at, on: '2017-12-19', events: [entry, exit], courses: [{ state: 'under-way', due: 'exit', later: 1 }] },
  { name: 'relapsed, it is to be entered again', ...at, events: [entry, exit, relapse], courses: [{ state: 'under-way', due: 'entry', reopened: 1 }] },
  { name: 'entered again after the relapse, it is on the list again', ...at, events: [entry, exit, relapse, again], courses: [{ state: 'under-way', due: 'exit', reopened: 1 }] },
  { name: 'and off it after its second exit', ...at, events: [entry, exit, relapse, again, { ...exit, on: '2019-11-30' }], courses: [{ state: 'done', reopened: 1 }] },
  { name: 'entered again without a relapse on record: it stays off the list', ...at, events: [entry, exit, again], courses: [{ state: 'done', refused: ['repeated events[2].step'] }] },
  { name: 'a second entry without an exit in between counts once', ...at, events: [entry, again], courses: [{ state: 'under-way', due: 'exit', refused: ['repeated events[1].step'] }] },
  { name: 'a relapse of a household that never exited does not count', ...at, events: [entry, relapse], courses: [{ state: 'under-way', due: 'exit', refused: ['out-of-order events[1].outcome'] }] },
  { name: 'an exit of a household that was never entered does not count', ...at, events: [exit], courses: [{ state: 'not-begun', due: 'entry', refused: ['out-of-order events[0].step'] }] },
  { name: 'an exit that was not announced leaves it on the list', ...at, events: [entry, { ...exit, evidence: [] }], courses: [{ state: 'under-way', due: 'exit', refused: ['lacking events[1].evidence'], lacks: ['exit announcement'] }] },
  { name: 'whether the exit was announced is not said: on the list or off it, nobody knows', ...at, events: [entry, { ...exit, evidence: null }], courses: [{ state: null, possible: ['under-way', 'done'], causes: ['missing events[1].evidence'] }] },
  { name: 'the day of the exit is missing: nobody knows', ...at, events: [entry, { ...exit, on: null }], courses: [{ state: null, possible: ['under-way', 'done'], causes: ['missing events[1].on'] }] },
  { name: 'the day before the registration plan there is no register', ...at, on: '2014-04-01', events: [{ ...entry, on: '2014-04-01' }], courses: [{ state: null, possible: ['not-begun', 'under-way', 'done', 'rejected'], causes: ['not-yet implementation/identification/adjustment-procedure'] }] },
];
