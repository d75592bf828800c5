import type { ProcedureCase } from '../../../model/procedure-case.js';
import type { ProcedureEvent } from '../../../model/procedure.js';

const at = { on: '2022-07-31', place: '62' };
const lead: ProcedureEvent = { step: 'lead', on: '2022-06-01', by: 'household' };
const check: ProcedureEvent = { step: 'household-check', on: '2022-06-03', evidence: ['authorisation'], outcome: 'passed' };
const appraisal: ProcedureEvent = { step: 'appraisal', on: '2022-06-05', outcome: 'passed' };
const notice: ProcedureEvent = { step: 'notice', on: '2022-06-06', until: '2022-06-10', shows: [], outcome: 'passed' };
const review: ProcedureEvent = { step: 'township-review', on: '2022-06-13', by: 'township', outcome: 'passed' };
const approval: ProcedureEvent = { step: 'county-approval', on: '2022-06-16', by: 'county', outcome: 'passed' };
const until = [lead, check, appraisal, notice, review];
const id = 'implementation/monitoring/monitoring-identification-procedure';

export const cases: readonly ProcedureCase[] = [
  { name: 'approved on day 15 is in time', ...at, events: [...until, approval], courses: [{ state: 'done', limits: ['county-approval kept 0'], provisional: true }] },
  { name: 'approved on day 16 is a day late, and still done', ...at, events: [...until, { ...approval, on: '2022-06-17' }], courses: [{ state: 'done', limits: ['county-approval missed 1'], provisional: true }] },
  { name: 'not approved, day 15 still runs', ...at, on: '2022-06-16', events: until, courses: [{ state: 'under-way', due: 'county-approval', limits: ['county-approval running 0'], provisional: true }] },
  { name: 'not approved, day 16 is overdue by one day', ...at, on: '2022-06-17', events: until, courses: [{ state: 'under-way', due: 'county-approval', limits: ['county-approval overdue 1'], provisional: true }] },
  {
    name: 'a notice of four days does not count, and nothing after it', ...at, events: [lead, check, appraisal, { ...notice, until: '2022-06-09' }, review, approval],
    courses: [{ state: 'under-way', due: 'notice', limits: ['county-approval overdue 45'], refused: ['out-of-range events[3].until', 'out-of-order events[4].step', 'out-of-order events[5].step'], provisional: true }],
  },
  { name: 'a notice of five days counts', ...at, on: '2022-06-12', events: [lead, check, appraisal, notice], courses: [{ state: 'under-way', due: 'township-review', limits: ['county-approval running 0'], provisional: true }] },
  { name: 'on its last day the notice is through when its outcome is recorded', ...at, on: '2022-06-10', events: [lead, check, appraisal, notice], courses: [{ state: 'under-way', due: 'township-review', limits: ['county-approval running 0'], provisional: true }] },
  { name: 'on its fourth day the notice hangs and is due', ...at, on: '2022-06-09', events: [lead, check, appraisal, { ...notice, outcome: null }], courses: [{ state: 'under-way', due: 'notice', limits: ['county-approval running 0'], provisional: true }] },
  {
    name: 'a review on the last day of the notice comes too early', ...at, events: [lead, check, appraisal, notice, { ...review, on: '2022-06-10' }],
    courses: [{ state: 'under-way', due: 'township-review', limits: ['county-approval overdue 45'], refused: ['out-of-order events[4].on'], provisional: true }],
  },
  {
    name: 'an objection leads back to the visit, and then it passes', ...at, on: '2022-07-31',
    events: [lead, check, appraisal, { ...notice, until: '2022-06-08', outcome: 'objection' }, { ...check, on: '2022-06-09' }, { ...appraisal, on: '2022-06-10' }, { ...notice, on: '2022-06-11', until: '2022-06-15' }, { ...review, on: '2022-06-16' }, approval],
    courses: [{ state: 'done', limits: ['county-approval kept 0'], returned: 1, provisional: true }],
  },
  {
    name: 'a notice that shows the state of health does not count', ...at, events: [lead, check, appraisal, { ...notice, shows: ['health'] }],
    courses: [{ state: 'under-way', due: 'notice', limits: ['county-approval overdue 45'], refused: ['not-allowed events[3].shows'], provisional: true }],
  },
  {
    name: 'a visit without the authorisation does not count', ...at, events: [lead, { ...check, evidence: [] }, appraisal],
    courses: [{ state: 'under-way', due: 'household-check', limits: ['county-approval overdue 45'], refused: ['lacking events[1].evidence', 'out-of-order events[2].step'], lacks: ['household-check authorisation'], provisional: true }],
  },
  {
    name: 'whether the authorisation was there is not said: what follows is open', ...at, events: [lead, { ...check, evidence: null }, ...until.slice(2), approval],
    courses: [{ state: null, possible: ['under-way', 'done'], limits: ['county-approval unknown'], causes: ['missing events[1].evidence'], provisional: true }],
  },
  {
    name: 'the day of the approval is missing: neither done nor in time is known', ...at, events: [...until, { ...approval, on: null }],
    courses: [{ state: null, possible: ['under-way', 'done'], limits: ['county-approval unknown'], causes: ['missing events[5].on'], provisional: true }],
  },
  {
    name: 'the day of the appraisal is missing: it is not known that the steps were in order', ...at, events: [lead, check, { ...appraisal, on: null }, notice, review, approval],
    courses: [{ state: null, possible: ['under-way', 'done'], limits: ['county-approval unknown'], causes: ['missing events[2].on'], provisional: true }],
  },
  {
    name: 'a day that the calendar does not have is refused, and unknown', ...at, events: [lead, { ...check, on: '2022-06-31' }],
    courses: [{ state: 'under-way', limits: ['county-approval overdue 45'], causes: ['refused events[1].on'], refused: ['not-a-day events[1].on'], provisional: true }],
  },
  {
    name: 'the township may not approve', ...at, events: [...until, { ...approval, by: 'township' }],
    courses: [{ state: 'under-way', due: 'county-approval', limits: ['county-approval overdue 45'], refused: ['not-allowed events[5].by'], provisional: true }],
  },
  { name: 'the county rejects', ...at, events: [...until, { ...approval, outcome: 'rejected' }], courses: [{ state: 'rejected', limits: ['county-approval kept 0'], provisional: true }] },
  {
    name: 'the 21st working day in Hainan is a day late', ...at, place: '46', events: [...until, { ...approval, on: '2022-07-01' }],
    courses: [{ state: 'done', limits: ['county-approval missed 1'], provisional: true }],
  },
  { name: 'the 20th working day in Hainan is in time, the Dragon Boat Festival not counted', ...at, place: '46', events: [...until, { ...approval, on: '2022-06-30' }], courses: [{ state: 'done', limits: ['county-approval kept 0'], provisional: true }] },
  {
    name: 'two leads of one household are tracked apart', ...at, events: [{ ...lead, instance: 'h-1/1' }, { ...lead, instance: 'h-1/2', on: '2022-07-20' }, { ...check, instance: 'h-1/1', outcome: 'rejected' }],
    courses: [{ instance: 'h-1/1', state: 'rejected' }, { instance: 'h-1/2', state: 'under-way', due: 'household-check', limits: ['county-approval running 0'], provisional: true }],
  },
  { name: 'from 2026 on the steps were not published', ...at, on: '2026-01-31', events: [{ ...lead, on: '2026-01-01' }], courses: [{ state: null, possible: ['not-begun', 'under-way', 'done', 'rejected'], causes: [`not-established ${id}`] }] },
  { name: 'on the day before the guide there is no procedure that anybody found', ...at, on: '2021-12-31', events: [{ ...lead, on: '2021-12-30' }], courses: [{ state: null, possible: ['not-begun', 'under-way', 'done', 'rejected'], causes: [`not-established ${id}`] }] },
  { name: 'a lead of the day before the guide is followed by the procedure that nobody found, not by the guide', ...at, events: [{ ...lead, on: '2021-12-31' }, check], courses: [{ state: null, possible: ['not-begun', 'under-way', 'done', 'rejected'], causes: [`not-established ${id}`] }] },
];
