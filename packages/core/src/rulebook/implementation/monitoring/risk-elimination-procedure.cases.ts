import type { ProcedureCase } from '../../../model/procedure-case.js';
import type { ProcedureEvent } from '../../../model/procedure.js';

const at = { on: '2023-12-31', place: '53' };
const check: ProcedureEvent = { step: 'household-check', on: '2023-06-01', outcome: 'passed' };
const appraisal: ProcedureEvent = { step: 'appraisal', on: '2023-06-02', outcome: 'passed' };
const notice: ProcedureEvent = { step: 'notice', on: '2023-06-03', until: '2023-06-07', shows: [], outcome: 'passed' };
const review: ProcedureEvent = { step: 'township-review', on: '2023-06-08', by: 'township', outcome: 'passed' };
const approval: ProcedureEvent = { step: 'county-approval', on: '2023-06-12', by: 'county', outcome: 'passed' };
const announcement: ProcedureEvent = { step: 'announcement', on: '2023-06-13' };
const through = [check, appraisal, notice, review, approval, announcement];
const id = 'implementation/monitoring/risk-elimination-procedure';
const nothing = { state: null, possible: ['not-begun', 'under-way', 'done', 'rejected'] } as const;

export const cases: readonly ProcedureCase[] = [
  { name: 'through to the announcement', ...at, events: through, courses: [{ state: 'done', provisional: true }] },
  { name: 'a notice of four days does not count', ...at, events: [check, appraisal, { ...notice, until: '2023-06-06' }, review], courses: [{ state: 'under-way', due: 'notice', refused: ['out-of-range events[2].until', 'out-of-order events[3].step'] }] },
  { name: 'a notice that shows a phone number does not count', ...at, events: [check, appraisal, { ...notice, shows: ['phone'] }], courses: [{ state: 'under-way', due: 'notice', refused: ['not-allowed events[2].shows'] }] },
  { name: 'an announcement without the county does not count', ...at, events: [check, appraisal, notice, review, announcement], courses: [{ state: 'under-way', due: 'county-approval', refused: ['out-of-order events[4].step'], provisional: true }] },
  { name: 'the county rejects: the household stays monitored', ...at, events: [check, appraisal, notice, review, { ...approval, outcome: 'rejected' }], courses: [{ state: 'rejected', provisional: true }] },
  { name: 'an objection leads back to the visit', ...at, events: [check, appraisal, { ...notice, until: '2023-06-04', outcome: 'objection' }], courses: [{ state: 'under-way', due: 'household-check', returned: 1, provisional: true }] },
  { name: 'the last day of the notice is missing: open', ...at, events: [check, appraisal, { ...notice, until: null }, review], courses: [{ ...nothing, possible: ['under-way'], state: 'under-way', causes: ['missing events[2].until'], provisional: true }] },
  { name: 'Hainan a month before the guide', ...at, on: '2022-01-31', place: '46', events: [{ ...check, on: '2021-12-01' }], courses: [{ state: 'under-way', due: 'appraisal' }] },
  { name: 'the day before', ...at, on: '2021-12-31', events: [{ ...check, on: '2021-12-31' }], courses: [{ ...nothing, causes: [`not-yet ${id}`] }] },
];
