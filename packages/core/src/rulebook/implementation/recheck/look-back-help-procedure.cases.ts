import type { ProcedureCase } from '../../../model/procedure-case.js';
import type { ProcedureEvent } from '../../../model/procedure.js';

const at = { on: '2020-12-31', place: '511722' };
const registration: ProcedureEvent = { step: 'registration', on: '2014-06-01' };
const visit: ProcedureEvent = { step: 'visit', on: '2019-08-01', evidence: ['visit-record'] };
const measure: ProcedureEvent = { step: 'measure', on: '2019-09-01', evidence: ['proof-of-measure'] };
const recheck: ProcedureEvent = { step: 'recheck', on: '2019-10-01', evidence: ['recheck-record'], outcome: 'passed' };
const closing: ProcedureEvent = { step: 'closing', on: '2019-10-08', evidence: ['closing-form'], outcome: 'passed' };
const through = [registration, visit, measure, recheck, closing];

export const cases: readonly ProcedureCase[] = [
  { name: 'the founding text’s look-back and help-back, through to the closing', ...at, events: through, courses: [{ state: 'done', provisional: true }] },
  { name: 'a visit before the registration does not count', ...at, events: [{ ...registration, on: '2019-08-02' }, visit], courses: [{ state: 'under-way', due: 'visit', refused: ['out-of-order events[1].step'], provisional: true }] },
  { name: 'a visit on the day of the registration counts', ...at, events: [{ ...registration, on: '2019-08-01' }, visit], courses: [{ state: 'under-way', due: 'measure', provisional: true }] },
  { name: 'what was found and not helped cannot be closed', ...at, events: [registration, visit, closing], courses: [{ state: 'under-way', due: 'measure', refused: ['out-of-order events[2].step'], provisional: true }] },
  { name: 'helped and not looked at again cannot be closed', ...at, events: [registration, visit, measure, closing], courses: [{ state: 'under-way', due: 'recheck', refused: ['out-of-order events[3].step'], provisional: true }] },
  { name: 'a problem closed without the form stays open', ...at, events: [registration, visit, measure, recheck, { ...closing, evidence: [] }], courses: [{ state: 'under-way', due: 'closing', refused: ['lacking events[4].evidence'], lacks: ['closing closing-form'], provisional: true }] },
  { name: 'a measure without proof does not count, nor what follows', ...at, events: [registration, visit, { ...measure, evidence: [] }, recheck], courses: [{ state: 'under-way', due: 'measure', refused: ['lacking events[2].evidence', 'out-of-order events[3].step'], lacks: ['measure proof-of-measure'], provisional: true }] },
  { name: 'the second look finds it unsolved: helped once more, looked at once more', ...at, events: [registration, visit, measure, { ...recheck, outcome: 'objection' }, { ...measure, on: '2019-10-15' }, { ...recheck, on: '2019-11-01' }, { ...closing, on: '2019-11-05' }], courses: [{ state: 'done', returned: 1, provisional: true }] },
  { name: 'a closed problem that comes back is reopened and due for help', ...at, events: [...through, { step: 'closing', on: '2020-03-01', evidence: ['closing-form'], outcome: 'reopened' }], courses: [{ state: 'under-way', due: 'measure', reopened: 1, provisional: true }] },
  { name: 'how the second look ended is missing: not known to be closed', ...at, events: [registration, visit, measure, { ...recheck, outcome: null }, closing], courses: [{ state: null, possible: ['under-way', 'done'], causes: ['missing events[3].outcome'], provisional: true }] },
  { name: 'registered the day before the plan: there is no procedure', ...at, events: [{ ...registration, on: '2014-04-01' }], courses: [{ state: null, possible: ['not-begun', 'under-way', 'done', 'rejected'], causes: ['not-yet implementation/recheck/look-back-help-procedure'] }] },
  { name: 'elsewhere nobody has set one', ...at, place: '52', events: [registration], courses: [{ state: null, possible: ['not-begun', 'under-way', 'done', 'rejected'], causes: ['not-established implementation/recheck/look-back-help-procedure'] }] },
];
